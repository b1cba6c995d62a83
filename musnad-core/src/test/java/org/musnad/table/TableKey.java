package org.musnad.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.musnad.lexicon.Table;
import org.musnad.text.Folding;

/**
 * The columns of a table that together may not repeat. A column is compared by each of its alternatives, folded; with {@code =}
 * before its name as a whole and letter for letter.
 */
record TableKey(List<String> columns) {
  static final TableKey NONE = new TableKey(List.of());

  /** The keys of all tables by the tables' names. */
  static Map<String, TableKey> all() {
    Table table = Table.load(TableKey.class, "keys.tsv");
    Map<String, TableKey> keys = new HashMap<>();
    for (Table.Row row : table.rows()) {
      List<String> columns = Arrays.asList(row.cell(table.column("columns")).split(" "));
      keys.put(row.cell(table.column("table")), new TableKey(columns));
    }
    return keys;
  }

  /** The lines that say again what a line before them, or the same line, says. */
  List<String> repeats(Table table) {
    List<String> repeats = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Table.Row row : table.rows()) {
      List<List<String>> said = said(table, row);
      Set<List<String>> once = new LinkedHashSet<>(said);
      if (once.size() < said.size()) {
        repeats.add(row.line() + ": one form twice in the row: " + said);
      }
      once.stream().filter(key -> !seen.add(key)).forEach(key -> repeats.add(row.line() + ": " + key));
    }
    return repeats;
  }

  private List<List<String>> said(Table table, Table.Row row) {
    List<List<String>> said = List.of(List.of());
    for (String column : columns) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> key : said) {
        for (String value : values(table, row, column)) {
          List<String> extended = new ArrayList<>(key);
          extended.add(value);
          longer.add(extended);
        }
      }
      said = longer;
    }
    return said;
  }

  private static List<String> values(Table table, Table.Row row, String column) {
    if (column.startsWith("=")) {
      return List.of(row.cell(table.column(column.substring(1))));
    }
    return row.alternatives(table.column(column)).stream().map(Folding::fold).collect(Collectors.toList());
  }
}
