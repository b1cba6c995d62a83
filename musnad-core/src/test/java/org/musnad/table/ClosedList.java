package org.musnad.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.musnad.lexicon.Table;

/** A column whose cells, or their alternatives, match a pattern: mostly a closed list of words. */
record ClosedList(String table, String column, Pattern words) {
  static List<ClosedList> all() {
    Table table = Table.load(ClosedList.class, "closed-lists.tsv");
    List<ClosedList> lists = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Pattern words = Pattern.compile(row.cell(table.column("words")));
      lists.add(new ClosedList(row.cell(table.column("table")), row.cell(table.column("column")), words));
    }
    return lists;
  }

  /** Cells that hold another word. */
  List<String> strangers(Table rows) {
    List<String> strangers = new ArrayList<>();
    for (Table.Row row : rows.rows()) {
      row.alternatives(rows.column(column)).stream()
          .filter(word -> !words.matcher(word).matches())
          .forEach(word -> strangers.add(table + ":" + row.line() + ": " + word));
    }
    return strangers;
  }
}
