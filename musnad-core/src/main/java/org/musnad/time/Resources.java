package org.musnad.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the package's tables and rule files. */
final class Resources {
  private Resources() {}

  /** The lines of a file of this package, comments and empty lines left out, each with its line number. */
  static List<Line> lines(String file) {
    try (InputStream in = Resources.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file);
      }
      return lines(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Line> lines(String file, String content) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : content.split("\n", -1)) {
      number++;
      if (!text.isBlank() && !text.startsWith("#")) {
        lines.add(new Line(file, number, text));
      }
    }
    return lines;
  }

  /** The rows of a table, cut at tabs, without its header row. */
  static List<Row> rows(String file) {
    List<Line> lines = lines(file);
    List<String> header = List.of(lines.get(0).text().split("\t", -1));
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.text().split("\t", -1));
      if (cells.size() != header.size()) {
        throw line.wrong("has " + cells.size() + " columns, not " + header.size());
      }
      rows.add(new Row(line, header, cells));
    }
    return rows;
  }

  /** A line and where it stands, so that errors can point. */
  record Line(String file, int number, String text) {
    IllegalArgumentException wrong(String why) {
      return new IllegalArgumentException(file + ":" + number + ": " + why + "\n  " + text);
    }
  }

  /** A table's row. */
  record Row(Line line, List<String> header, List<String> cells) {
    String get(String column) {
      int index = header.indexOf(column);
      if (index < 0) {
        throw line.wrong("no column " + column);
      }
      return cells.get(index);
    }
  }
}
