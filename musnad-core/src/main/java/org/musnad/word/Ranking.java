package org.musnad.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts readings in order: those of the likeliest division first, since a division is as likely as all its readings together. */
final class Ranking {
  private Ranking() {}

  static List<Reading> ranked(List<Reading> readings) {
    double all = 0;
    Map<Clitics, Double> divisions = new HashMap<>();
    for (Reading reading : readings) {
      all += reading.likelihood();
      divisions.merge(reading.clitics(), reading.likelihood(), Double::sum);
    }
    List<Reading> ranked = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      ranked.add(reading.withLikelihood(reading.likelihood() / all));
    }
    ranked.sort(
        Comparator.comparingDouble((Reading reading) -> -divisions.getOrDefault(reading.clitics(), 0.0))
            .thenComparing(reading -> reading.clitics().article())
            .thenComparingDouble(reading -> -reading.likelihood()));
    return List.copyOf(ranked);
  }
}
