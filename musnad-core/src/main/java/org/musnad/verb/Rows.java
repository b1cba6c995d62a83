package org.musnad.verb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the package's tables: tab-separated, {@code #} for comments, the first other line a header. */
final class Rows {
  private Rows() {}

  static List<List<String>> read(String name) {
    try (InputStream in = Rows.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static List<List<String>> rows(String table) {
    List<List<String>> rows = new ArrayList<>();
    boolean header = true;
    for (String line : split(table, '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        if (!header) {
          rows.add(split(line, '\t'));
        }
        header = false;
      }
    }
    return rows;
  }

  /** The parts between separators; no parts for an empty text. */
  static List<String> split(String text, char separator) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
