package org.musnad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * One file, or standard input.
 *
 * @param name the path as the user knows it, {@code -} for standard input
 * @param below the path below the directory the user gave; the name itself where the user gave the file
 * @param opener opens it as it lies on the disk
 */
record Source(String name, String below, Opener opener) {
  /** The most bytes of one text, page or line that are read at once. */
  static final int MOST_BYTES = 64 << 20;

  /** Enough of the beginning to tell what a file is. */
  static final int HEAD = 1 << 13;

  private static final Set<String> PAGE = Set.of("html", "htm", "xhtml");
  private static final Set<String> LINES = Set.of("jsonl", "ndjson", "json");

  /** How a file's articles are laid out. */
  enum Layout {
    TEXT,
    PAGE,
    JSON,
    UNKNOWN
  }

  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static Source of(Path path, String name, String below) {
    return new Source(name, below, () -> Files.newInputStream(path));
  }

  /** What the file's name says about its layout. */
  Layout layout() {
    String plain = withoutEnding(below.toLowerCase(Locale.ROOT), ".gz");
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    if (PAGE.contains(ending)) {
      return Layout.PAGE;
    }
    if (LINES.contains(ending)) {
      return Layout.JSON;
    }
    return ending.equals("txt") ? Layout.TEXT : Layout.UNKNOWN;
  }

  /** The path below the directory, without the endings that tell the layout. */
  String stem() {
    if (name.equals("-")) {
      return "stdin";
    }
    String plain = withoutEnding(below, ".gz");
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') + 1 ? plain.substring(0, dot) : plain;
  }

  /** The unpacked bytes. The stream can be marked at its start for {@link #HEAD} bytes. */
  InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(opener.open(), 1 << 16);
    try {
      in.mark(2);
      boolean packed = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      return packed ? new BufferedInputStream(new Gunzip(in), 1 << 16) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** All bytes. */
  static byte[] all(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES);
    if (bytes.length == MOST_BYTES && in.read() >= 0) {
      throw new IntakeException(Item.Kind.TOO_LARGE, Integer.toString(MOST_BYTES));
    }
    return bytes;
  }

  private static String withoutEnding(String name, String ending) {
    return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())
        ? name.substring(0, name.length() - ending.length())
        : name;
  }
}
