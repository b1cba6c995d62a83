package org.musnad.syndication;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Which articles have a number in their sketch: a hash table of lists in plain arrays, since there are millions of them
 * and an object for each would take ten times the room. Not thread safe.
 */
final class Postings {
  private static final int NONE = -1;

  private int[] first = filled(1 << 10);
  private int[] next = new int[1 << 10];
  private int[] grams = new int[1 << 10];
  private long[] articles = new long[1 << 10];
  private int size = 0;

  /** Heads the list of places that were given up. */
  private int free = NONE;

  private static int[] filled(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, NONE);
    return heads;
  }

  private int bucket(int gram) {
    // Sketches hold small numbers: only the low bits differ.
    return gram & first.length - 1;
  }

  void add(int gram, long article) {
    if (free == NONE && size == articles.length) {
      grow();
    }
    int place = free == NONE ? size++ : free;
    free = place == free ? next[place] : free;
    grams[place] = gram;
    articles[place] = article;
    link(place);
  }

  private void link(int place) {
    int bucket = bucket(grams[place]);
    next[place] = first[bucket];
    first[bucket] = place;
  }

  private void grow() {
    next = Arrays.copyOf(next, size * 2);
    grams = Arrays.copyOf(grams, size * 2);
    articles = Arrays.copyOf(articles, size * 2);
    first = filled(size * 2);
    for (int place = 0; place < size; place++) {
      link(place);
    }
  }

  void remove(int gram, long article) {
    int bucket = bucket(gram);
    int before = NONE;
    for (int place = first[bucket]; place != NONE; place = next[place]) {
      if (grams[place] == gram && articles[place] == article) {
        unlink(bucket, before, place);
        return;
      }
      before = place;
    }
  }

  private void unlink(int bucket, int before, int place) {
    if (before == NONE) {
      first[bucket] = next[place];
    } else {
      next[before] = next[place];
    }
    next[place] = free;
    free = place;
  }

  /** Hands over the articles that have a number in their sketch. */
  void each(int gram, LongConsumer use) {
    for (int place = first[bucket(gram)]; place != NONE; place = next[place]) {
      if (grams[place] == gram) {
        use.accept(articles[place]);
      }
    }
  }
}
