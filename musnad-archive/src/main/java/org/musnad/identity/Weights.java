package org.musnad.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.language.Table;

/** The points of {@code evidence.tsv}. Stateless. */
final class Weights {
  private static final Map<String, Double> POINTS = new HashMap<>();

  static {
    for (List<String> row : Table.rows(Weights.class, "evidence.tsv")) {
      POINTS.put(row.get(0), Double.valueOf(row.get(1)));
    }
  }

  /** From here on two are linked. */
  static final double LINK = of("threshold.link");

  /** From here on a person is asked. */
  static final double REVIEW = of("threshold.review");

  /** By so much one figure must fit better than the next that fits. */
  static final double APART = of("threshold.apart");

  private Weights() {}

  static double of(String code) {
    Double points = POINTS.get(code);
    if (points == null) {
      throw new IllegalArgumentException("evidence.tsv has no row " + code);
    }
    return points;
  }
}
