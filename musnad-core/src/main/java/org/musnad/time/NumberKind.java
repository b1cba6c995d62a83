package org.musnad.time;

import java.util.HashMap;
import java.util.Map;

/**
 * A range of numbers with a name, such as the days of a month.
 *
 * @param least smallest number
 * @param most largest number
 * @param digits whether it may be written in digits, and with how many at least
 * @param cardinal whether it may be a number word
 * @param ordinal whether it may be an ordinal word
 * @param decimal whether it may be hours and minutes with a point between, as hundredths
 * @param round whether multiples of a hundred belong to it
 */
record NumberKind(int least, int most, int digits, boolean cardinal, boolean ordinal, boolean decimal, boolean round) {
  static Map<String, NumberKind> load() {
    Map<String, NumberKind> kinds = new HashMap<>();
    for (Resources.Row row : Resources.rows("number-kinds.tsv")) {
      String forms = row.get("forms");
      kinds.put(
          row.get("kind"),
          new NumberKind(
              Integer.parseInt(row.get("least")),
              Integer.parseInt(row.get("most")),
              Integer.parseInt(row.get("digits")),
              forms.contains("cardinal"),
              forms.contains("ordinal"),
              forms.contains("decimal"),
              row.get("round").equals("yes")));
    }
    return Map.copyOf(kinds);
  }

  /** Whether a word of a kind can begin such a number; after the article digits may follow. */
  boolean canBeginWith(String kind) {
    return switch (kind) {
      case "cardinal" -> cardinal;
      case "ordinal" -> ordinal;
      case "article" -> digits > 0 || decimal;
      default -> false;
    };
  }

  boolean admits(NumberReader.Reading number) {
    if (number.value() < least || number.value() > most || !round && number.value() % 100 == 0) {
      return false;
    }
    return switch (number.form()) {
      case DECIMAL -> decimal;
      case DIGITS -> digits > 0 && number.letters() >= digits;
      case CARDINAL -> cardinal;
      case ORDINAL -> ordinal;
    };
  }
}
