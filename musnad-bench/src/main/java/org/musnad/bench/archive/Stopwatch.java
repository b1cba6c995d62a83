package org.musnad.bench.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of something that is done often, in milliseconds. For one thread. */
final class Stopwatch {
  private final List<Double> times = new ArrayList<>();

  /** Something that may fail. */
  interface Work {
    void run() throws java.io.IOException;
  }

  /** Does it and notes how long it took. */
  void time(Work work) throws java.io.IOException {
    long start = System.nanoTime();
    work.run();
    add((System.nanoTime() - start) / 1e6);
  }

  void add(double milliseconds) {
    times.add(milliseconds);
  }

  double median() {
    return share(0.5);
  }

  double longest() {
    return share(1);
  }

  private double share(double share) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
  }
}
