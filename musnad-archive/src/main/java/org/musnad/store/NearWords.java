package org.musnad.store;

import java.util.Comparator;
import java.util.List;

/** Words of names that are nearly a given one: for a name that nobody bears as it was written. Stateless. */
final class NearWords {
  private static final int MOST = 5;

  private NearWords() {}

  /** The nearest first; one letter in four may differ. */
  static List<String> of(String word, Lookup lookup) {
    int differing = Math.max(1, word.length() / 4);
    record Near(String word, int distance) {}
    return lookup.nameWords(word.length() - differing, word.length() + differing).stream()
        .map(other -> new Near(other, distance(word, other)))
        .filter(near -> near.distance() <= differing)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(MOST)
        .map(Near::word)
        .toList();
  }

  /** Letters put in, taken out or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
