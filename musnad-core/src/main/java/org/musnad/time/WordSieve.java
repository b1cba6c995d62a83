package org.musnad.time;

import java.util.Set;

/**
 * Turns away most words that a set does not hold without looking into the set: of the words of a newspaper most are no word of
 * the tables, and 32 kilobytes stay near the processor where a large map does not. Immutable.
 */
final class WordSieve {
  private static final int BITS = 1 << 18;

  private final long[] bits = new long[BITS >>> 6];

  WordSieve(Set<String> words) {
    for (String word : words) {
      int place = place(word);
      bits[place >>> 6] |= 1L << place;
    }
  }

  /** Whether the set may hold a word; if not, it surely does not. */
  boolean mayHold(String word) {
    int place = place(word);
    return (bits[place >>> 6] & 1L << place) != 0;
  }

  private static int place(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & (BITS - 1);
  }
}
