package org.musnad.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Warning;

/**
 * Makes letters of bytes: by their byte order mark; as UTF-8 where they are; as the declared encoding; else as the encoding in
 * which they read as Arabic; else as damaged UTF-8, each broken place replaced by U+FFFD and counted.
 */
final class Decoder {
  /** What was made of the bytes, and how. */
  record Decoded(String text, List<Warning> warnings) {}

  private static final char REPLACEMENT = '\ufffd';

  private Decoder() {}

  static Decoded decode(byte[] bytes, @Nullable Charset declared) throws IntakeException {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return marked.equals(StandardCharsets.UTF_8)
          ? utf8(bytes, mark)
          : counted(new String(bytes, mark, bytes.length - mark, marked), 0);
    }
    String kind = Binary.kind(bytes);
    if (kind != null) {
      throw new IntakeException(Item.Kind.NOT_TEXT, kind);
    }
    String strict = strict(bytes, StandardCharsets.UTF_8);
    if (strict != null) {
      return new Decoded(strict, List.of());
    }
    String asDeclared = declared == null ? null : strict(bytes, declared);
    return asDeclared != null ? new Decoded(asDeclared, List.of()) : guess(bytes);
  }

  /** The encoding that a byte order mark at the start names, or null. */
  static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
  }

  private static Decoded guess(byte[] bytes) throws IntakeException {
    Decoded damaged = utf8(bytes, 0);
    long wide = damaged.text().chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    long broken = damaged.text().chars().filter(c -> c == REPLACEMENT).count();
    Charset charset = broken > wide ? LetterFrequency.guess(bytes) : null;
    if (charset != null) {
      return new Decoded(
          new String(bytes, charset), List.of(new Warning("charset-guessed", List.of(charset.name()))));
    }
    if (broken * 4 > damaged.text().length()) {
      throw new IntakeException(Item.Kind.NOT_TEXT, "");
    }
    return damaged;
  }

  private static Decoded utf8(byte[] bytes, int from) {
    int written = 0;
    for (int i = from; i + 2 < bytes.length; i++) {
      written += bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD ? 1 : 0;
    }
    return counted(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8), written);
  }

  /** @param written how many replacement signs stood there already */
  private static Decoded counted(String text, int written) {
    long replaced = text.chars().filter(c -> c == REPLACEMENT).count() - written;
    return replaced <= 0
        ? new Decoded(text, List.of())
        : new Decoded(text, List.of(new Warning("bytes-replaced", List.of(Long.toString(replaced)))));
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
