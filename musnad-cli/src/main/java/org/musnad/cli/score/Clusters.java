package org.musnad.cli.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts entities of gold articles whose names the reader spread over several of its own (split), and entities of the reader that hold names
 * of several of gold (merged). For one thread.
 */
final class Clusters {
  private int bearers = 0;
  private int split = 0;
  private int merged = 0;

  /** Counts one article. */
  void add(List<Gold.Name> gold, List<Extraction.Name> given) {
    Map<String, Integer> held = new HashMap<>();
    for (Gold.Name entity : gold) {
      int over = 0;
      for (Extraction.Name candidate : given) {
        if (candidate.type().equals(entity.type()) && Matching.sameEntity(entity, candidate.names())) {
          over++;
          held.merge(candidate.id(), 1, Integer::sum);
        }
      }
      bearers++;
      split += over > 1 ? 1 : 0;
    }
    merged += (int) held.values().stream().filter(count -> count > 1).count();
  }

  /** One line for each count. */
  List<String> rows() {
    String of = " of " + bearers + " entities of gold";
    return List.of(
        "  " + Tally.padded("split over several", 24) + " " + split + of, "  " + Tally.padded("merged with another", 24) + " " + merged);
  }
}
