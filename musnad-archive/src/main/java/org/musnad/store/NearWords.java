package org.musnad.store;

import java.util.Comparator;
import java.util.List;
import org.musnad.text.EditDistance;

/** Words of names that are nearly a given one: for a name that nobody bears as it was written. Stateless. */
final class NearWords {
  private static final int MOST = 5;

  private NearWords() {}

  /** The nearest first; one letter in four may differ. */
  static List<String> of(String word, Lookup lookup) {
    int differing = Math.max(1, word.length() / 4);
    record Near(String word, int distance) {}
    return lookup.nameWords(word.length() - differing, word.length() + differing).stream()
        .map(other -> new Near(other, EditDistance.of(word, other)))
        .filter(near -> near.distance() <= differing)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(MOST)
        .map(Near::word)
        .toList();
  }
}
