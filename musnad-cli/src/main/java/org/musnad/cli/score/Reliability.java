package org.musnad.cli.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule was right on annotated articles, as the table that the reader takes its confidence from. Few observations say little:
 * a rule's share is drawn towards that of its type, a type's towards that of all, as if {@value #PRIOR} more had been seen that were right
 * as often as those; rules seen fewer than {@value #FEWEST} times get no row and so count as their type. The interval is Wilson's at 95 %
 * over the plain counts. For one thread.
 */
final class Reliability {
  /** How many observations the wider group is worth. */
  static final int PRIOR = 5;

  /** Rules seen less often get no row of their own. */
  static final int FEWEST = 5;

  /** The normal quantile of a two-sided interval at 95 %. */
  private static final double Z = 1.959964;

  private static final String ANY = "*";

  private final Map<String, Map<String, Tally>> rules = new TreeMap<>();
  private final Map<String, Tally> types = new TreeMap<>();
  private final Tally all = new Tally();

  /** Counts one statement that a rule made. */
  void add(String rule, String type, boolean right) {
    Tally own = rules.computeIfAbsent(type, t -> new TreeMap<>()).computeIfAbsent(rule, r -> new Tally());
    for (Tally tally : List.of(own, types.computeIfAbsent(type, t -> new Tally()), all)) {
      tally.given++;
      tally.right += right ? 1 : 0;
    }
  }

  /** The lines of the table. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(
        "# How often the statements of each rule were right on annotated articles. Written by bin/measure-confidence GOLD_DIR; not by hand.",
        "# The articles measured on are those the rules were learned from, so expect somewhat less on new text.",
        "# rule: its name, * = any. type: of the statement, * = any. right, given: how many were right of how many the rule made.",
        "# low, high: Wilson's interval at 95 % of right / given. confidence: right / given drawn towards that of the type (a type's towards",
        "# that of all) by " + PRIOR + " imagined observations. Rules made fewer than " + FEWEST + " times have no row: they count as their type.",
        "# source: gold = counted on articles annotated by hand",
        "rule\ttype\tright\tgiven\tlow\thigh\tconfidence\tsource"));
    double whole = share(all.right, all.given);
    lines.add(row(ANY, ANY, all, whole));
    types.forEach((type, tally) -> {
      double ofType = smoothed(tally, whole);
      lines.add(row(ANY, type, tally, ofType));
      rules.getOrDefault(type, Map.of()).forEach((rule, own) -> {
        if (own.given >= FEWEST) {
          lines.add(row(rule, type, own, smoothed(own, ofType)));
        }
      });
    });
    return lines;
  }

  private static String row(String rule, String type, Tally tally, double confidence) {
    return String.join(
        "\t", rule, type, Integer.toString(tally.right), Integer.toString(tally.given), three(wilson(tally, -1)),
        three(wilson(tally, 1)), three(confidence), "gold");
  }

  private static double smoothed(Tally tally, double wider) {
    return (tally.right + PRIOR * wider) / (tally.given + PRIOR);
  }

  /** One end of Wilson's interval: the lower for side -1, the upper for 1. */
  static double wilson(Tally tally, int side) {
    if (tally.given == 0) {
      return side < 0 ? 0 : 1;
    }
    double n = tally.given;
    double p = tally.right / n;
    double centre = p + Z * Z / (2 * n);
    double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return Math.max(0, Math.min(1, (centre + side * spread) / (1 + Z * Z / n)));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String three(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toString();
  }
}
