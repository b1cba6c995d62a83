package org.musnad.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Knows files that are not text, by their first bytes or by a zero byte. */
final class Binary {
  /** First bytes (each as the Latin-1 letter with its number) and the kind of file that begins with them. */
  private static final Map<String, String> BEGINNINGS = new TreeMap<>(Map.ofEntries(
      Map.entry("%PDF-", "PDF"),
      Map.entry("PK\3\4", "ZIP, DOCX"),
      Map.entry("\u00d0\u00cf\u0011\u00e0", "DOC"),
      Map.entry("{\\rtf", "RTF"),
      Map.entry("\u0089PNG", "PNG"),
      Map.entry("\u00ff\u00d8\u00ff", "JPEG"),
      Map.entry("GIF8", "GIF"),
      Map.entry("\u001f\u008b", "GZIP"),
      Map.entry("BZh", "BZIP2"),
      Map.entry("\u00fd7zXZ", "XZ"),
      Map.entry("(\u00b5/\u00fd", "ZSTD"),
      Map.entry("7z\u00bc\u00af", "7Z"),
      Map.entry("Rar!", "RAR"),
      Map.entry("\u007fELF", "ELF"),
      Map.entry("ID3", "MP3"),
      Map.entry("SQLite format", "SQLite")));

  private Binary() {}

  /** The kind of file, empty where only a zero byte tells that it is no text; null for what may be text. */
  static @Nullable String kind(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (start.startsWith(beginning.getKey())) {
        return beginning.getValue();
      }
    }
    for (byte b : bytes) {
      if (b == 0) {
        return "";
      }
    }
    return null;
  }
}
