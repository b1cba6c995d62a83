package org.musnad.name.tagger;

import org.musnad.lexicon.WordClass;

/** Sets of word classes as numbers that stay the same when a class is added or moved. */
final class Classes {
  private static final int[] NAMES = names();

  private Classes() {}

  private static int[] names() {
    int[] names = new int[Long.SIZE];
    for (WordClass each : WordClass.values()) {
      names[each.ordinal()] = Hash.mix(each.name().hashCode(), 77);
    }
    return names;
  }

  /** The number of one class, by its place among all. */
  static int hashOf(int ordinal) {
    return NAMES[ordinal];
  }

  /** The number of a set of classes. */
  static int hash(long classes) {
    int hash = 0;
    for (long bits = classes; bits != 0; bits &= bits - 1) {
      hash ^= NAMES[Long.numberOfTrailingZeros(bits)];
    }
    return hash;
  }
}
