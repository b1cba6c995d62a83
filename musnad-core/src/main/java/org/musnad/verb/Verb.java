package org.musnad.verb;

import java.util.List;

/**
 * One verb, as a row of {@code verbs.tsv} gives it. Immutable.
 *
 * @param lemma third person masculine singular of the past, in good spelling, with a shadda where it tells verbs
 * apart: {@code عيّن}
 * @param root the root's letters, without hyphens: {@code عين}
 * @param form the form of the verb
 * @param present the present of form I: vowels {@code a}, {@code i}, {@code u} joined by a bar, or a vocalised
 * form; else empty
 * @param masdars verbal nouns where the pattern does not give them, else empty
 * @param activeParticiple where it is not regular, else empty; {@value #NONE} where the verb has none
 * @param passiveParticiple where it is not regular, else empty; {@value #NONE} where the verb
 *     is intransitive and has no passive at all
 */
public record Verb(String lemma, String root, Form form, String present, List<String> masdars, String activeParticiple,
    String passiveParticiple) {
  /** Says in a column that the verb has no such form. */
  static final String NONE = "none";

  private static final int COLUMNS = 8;

  /** What tells this verb from its homographs: lemma and form, as {@code عرض/I}. */
  public String key() {
    return lemma + '/' + form;
  }

  static Verb of(List<String> row) {
    if (row.size() != COLUMNS) {
      throw new IllegalArgumentException("a verb has " + COLUMNS + " columns: " + row);
    }
    return new Verb(row.get(0), row.get(1).replace("-", ""), Form.valueOf(row.get(2)), value(row.get(3)),
        Rows.split(value(row.get(4)), '|'), value(row.get(5)), value(row.get(6)));
  }

  private static String value(String cell) {
    return cell.equals("-") ? "" : cell;
  }
}
