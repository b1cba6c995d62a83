package org.musnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of linguistic data: tab-separated UTF-8, {@code #} starts a comment line, the first other line names the columns.
 *
 * <p>A row that lacks a column, or a column that a reader asks for and the table lacks, is an error of the table and is
 * reported with its file and line. Immutable.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Loads a table that lies beside a class.
   *
   * @throws IllegalStateException if it is missing or malformed
   */
  public static Table load(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file + " beside " + beside.getName());
      }
      return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalStateException if a row has another number of cells than there are columns
   */
  public static Table read(String name, BufferedReader in) throws IOException {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = cells(line);
      if (columns.isEmpty()) {
        columns = List.of(cells);
      } else if (cells.length != columns.size()) {
        throw new IllegalStateException(
            name + ":" + number + ": " + cells.length + " cells for " + columns.size() + " columns: " + line);
      } else {
        rows.add(new Row(number, cells));
      }
    }
    return new Table(name, columns, rows);
  }

  /** All rows in order. */
  public List<Row> rows() {
    return rows;
  }

  /** The names of the columns in order. */
  public List<String> columns() {
    return columns;
  }

  /**
   * Where a column stands, for {@link Row#cell}.
   *
   * @throws IllegalStateException if there is none of that name
   */
  public int column(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalStateException(name + ": no column " + column + " among " + columns);
    }
    return index;
  }

  /** The error for a cell that cannot be understood. */
  public IllegalStateException error(Row row, String reason) {
    return new IllegalStateException(name + ":" + row.line + ": " + reason);
  }

  private static String[] cells(String line) {
    List<String> cells = new ArrayList<>(8);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab).strip());
      start = tab + 1;
    }
    cells.add(line.substring(start).strip());
    return cells.toArray(new String[0]);
  }

  /** One row. */
  public static final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The line of the file it stands in, from 1. */
    public int line() {
      return line;
    }

    /** A cell; {@code -} and nothing both mean the empty string. */
    public String cell(int column) {
      String cell = cells[column];
      return cell.equals("-") ? "" : cell;
    }

    /** The {@code |}-separated alternatives of a cell; none where it is empty. */
    public List<String> alternatives(int column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      if (cell.indexOf('|') < 0) {
        return List.of(cell);
      }
      List<String> alternatives = new ArrayList<>(4);
      int start = 0;
      for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', start)) {
        alternatives.add(cell.substring(start, bar).strip());
        start = bar + 1;
      }
      alternatives.add(cell.substring(start).strip());
      return alternatives;
    }
  }
}
