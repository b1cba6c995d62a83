package org.musnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.musnad.lexicon.Table;
import org.musnad.record.StatementType;

/**
 * How often statements of a rule were right on hand-annotated articles, as {@code confidence.tsv} has it. A rule that the table does not
 * name, because it is new, was renamed or fired too seldom, has the precision of its type; a type it does not name, that of all statements.
 * Immutable once loaded.
 */
final class Confidence {
  /** Stands in the table for every rule of a type, and for every type. */
  private static final String ANY = "*";

  private final Map<String, Double> measured = new HashMap<>();

  private Confidence(Table table) {
    int rule = table.column("rule");
    int type = table.column("type");
    int confidence = table.column("confidence");
    for (Table.Row row : table.rows()) {
      double share = share(table, row, row.cell(confidence));
      measured.put(key(row.cell(rule), row.cell(type)), share);
    }
    if (!measured.containsKey(key(ANY, ANY))) {
      throw new IllegalStateException("the table of confidence lacks the row for all rules and types");
    }
  }

  /** The table that Musnad ships. */
  static Confidence load() {
    return of(Table.load(Confidence.class, "confidence.tsv"));
  }

  static Confidence of(Table table) {
    return new Confidence(table);
  }

  /** From 0 to 1: the measured share of right statements. */
  double of(String rule, StatementType type) {
    Double own = measured.get(key(rule, type.label()));
    if (own != null) {
      return own;
    }
    Double ofType = measured.get(key(ANY, type.label()));
    return ofType != null ? ofType : measured.getOrDefault(key(ANY, ANY), 0.0);
  }

  private static String key(String rule, String type) {
    return rule + '\t' + type;
  }

  private static double share(Table table, Table.Row row, String cell) {
    try {
      double share = Double.parseDouble(cell);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw table.error(row, "not a number: " + cell);
    }
    throw table.error(row, "not between 0 and 1: " + cell);
  }
}
