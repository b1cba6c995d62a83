package org.musnad.cli.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many were right, how many the reader gave, how many there are. For one thread. */
final class Tally {
  int right = 0;
  int given = 0;
  int gold = 0;

  /** One line: precision, recall, F1 and the counts. */
  String row(String label) {
    double precision = share(right, given);
    double recall = share(right, gold);
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return padded(label, 24) + " P " + three(precision) + "  R " + three(recall) + "  F1 " + three(f1) + "   (" + right
        + " right, " + given + " given, " + gold + " gold)";
  }

  /** One line for what is only right or wrong. */
  String accuracy(String label) {
    return padded(label, 24) + " " + (gold == 0 ? "0.000" : three(share(right, gold))) + "   (" + right + " of " + gold + ")";
  }

  static String padded(String label, int width) {
    return label + " ".repeat(Math.max(0, width - label.codePointCount(0, label.length())));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String three(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toString();
  }
}
