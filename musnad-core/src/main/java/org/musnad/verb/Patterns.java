package org.musnad.verb;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The patterns of one verb form, as {@code forms.tsv} writes them; empty where there is none. */
record Patterns(String past, String present, String pastPassive, String presentPassive, String masdar,
    String activeParticiple, String passiveParticiple) {
  private static final Patterns NOTHING = new Patterns("", "", "", "", "", "", "");
  private static final Map<Form, Patterns> TABLE = load();

  static Patterns of(Form form) {
    return TABLE.getOrDefault(form, NOTHING);
  }

  private static Map<Form, Patterns> load() {
    Map<Form, Patterns> table = new EnumMap<>(Form.class);
    for (List<String> row : Rows.read("forms.tsv")) {
      table.put(Form.valueOf(row.get(0)), new Patterns(pattern(row, 1), pattern(row, 2), pattern(row, 3),
          pattern(row, 4), pattern(row, 5), pattern(row, 6), pattern(row, 7)));
    }
    return table;
  }

  private static String pattern(List<String> row, int column) {
    String cell = row.get(column);
    return cell.equals("-") ? "" : cell;
  }
}
