package org.musnad.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.language.Table;
import org.musnad.text.Folding;

/** How Latin letters, one to four together, are written in Arabic: the table {@code latin-letters.tsv}. Immutable. */
final class LatinLetters {
  /** What it costs to write letters in the usual way, in another known way, and in a rare one. */
  private static final double[] COSTS = {0, 0.9, 2};

  private static final int LONGEST = 4;

  private final Map<String, List<Writing>> writings = new HashMap<>();

  /**
   * A way to write some Latin letters.
   *
   * @param arabic folded Arabic letters; empty where they are left out
   * @param cost how unusual it is, 0 for the usual way
   */
  record Writing(String arabic, double cost) {}

  private LatinLetters() {}

  static LatinLetters load() {
    LatinLetters letters = new LatinLetters();
    for (List<String> row : Table.rows(LatinLetters.class, "latin-letters.tsv")) {
      List<Writing> ways = new ArrayList<>();
      for (int tier = 0; tier < COSTS.length; tier++) {
        boolean known = !row.get(1 + tier).equals("-") || tier == 0 || ways.isEmpty();
        for (String way : known ? row.get(1 + tier).split("\\|", -1) : new String[0]) {
          ways.add(new Writing(way.equals("-") ? "" : Folding.fold(way), COSTS[tier]));
        }
      }
      letters.writings.put(row.get(0), List.copyOf(ways));
    }
    return letters;
  }

  /** The ways to write letters; none where the table does not have them. */
  List<Writing> ways(String latin) {
    return writings.getOrDefault(latin, List.of());
  }

  /** How many letters from a place on the longest row of the table takes; 0 where none fits. */
  int longest(String word, int at) {
    for (int length = Math.min(LONGEST, word.length() - at); length > 0; length--) {
      if (writings.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  static int most() {
    return LONGEST;
  }
}
