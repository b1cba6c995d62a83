package org.musnad.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * What people have decided: which entities of which articles are the same, and which are not. Immutable.
 *
 * @param same pairs that are the same
 * @param different pairs that are not
 */
record Rulings(List<Pair> same, List<Pair> different) {
  /** Nothing was decided. */
  static final Rulings NONE = new Rulings(List.of(), List.of());

  /**
   * Two entities that a judgement is about.
   *
   * @param judgement the number of the judgement
   */
  record Pair(long judgement, Mentioned.Place one, Mentioned.Place other) {
    boolean names(Mentioned.Place place) {
      return one.equals(place) || other.equals(place);
    }
  }

  Rulings {
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  /** The entities that somebody is not. */
  List<Mentioned.Place> others(Mentioned.Place place) {
    List<Mentioned.Place> others = new ArrayList<>();
    for (Pair pair : different) {
      if (pair.names(place)) {
        others.add(pair.one().equals(place) ? pair.other() : pair.one());
      }
    }
    return others;
  }
}
