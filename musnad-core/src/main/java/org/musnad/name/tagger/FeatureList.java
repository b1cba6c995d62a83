package org.musnad.name.tagger;

import java.util.Arrays;

/** A list of features that is filled, read and filled again. For one thread. */
final class FeatureList {
  private int[] list = new int[256];
  private int size = 0;

  void clear() {
    size = 0;
  }

  void add(int feature) {
    if (size == list.length) {
      list = Arrays.copyOf(list, size * 2);
    }
    list[size++] = feature;
  }

  /**
   * Cuts the features down to rows of a table and leaves only those that are in use, as bits say; answers how many. Without a jump in the
   * loop, so that the processor fetches many rows' bits at once.
   */
  int keepRows(long[] used) {
    int mask = used.length * Long.SIZE - 1;
    int kept = 0;
    for (int f = 0; f < size; f++) {
      int row = list[f] & mask;
      list[kept] = row;
      kept += (int) (used[row >> 6] >>> row & 1);
    }
    size = kept;
    return kept;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return list[index];
  }

  int[] toArray() {
    return Arrays.copyOf(list, size);
  }
}
