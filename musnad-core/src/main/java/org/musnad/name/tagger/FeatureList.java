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
