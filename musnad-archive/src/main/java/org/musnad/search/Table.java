package org.musnad.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tab-separated tables of this package: comment lines start with #, then a header row, then rows. */
final class Table {
  private Table() {}

  static List<List<String>> rows(String name) {
    return letters(name).lines()
        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** The whole table as it stands in the file. */
  static String letters(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
