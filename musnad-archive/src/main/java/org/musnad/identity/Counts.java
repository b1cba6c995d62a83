package org.musnad.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many articles say something. Not thread safe. */
final class Counts {
  private final int most;
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * Counts nothing yet.
   *
   * @param most how many different things are kept; the rarest are given up first
   */
  Counts(int most) {
    this.most = most;
  }

  Set<String> keys() {
    return counts.keySet();
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  int of(String key) {
    return counts.getOrDefault(key, 0);
  }

  void add(String key, int times) {
    counts.merge(key, times, Integer::sum);
  }

  /** Counts something that an article says, however often it says it. */
  void once(String key) {
    counts.putIfAbsent(key, 1);
  }

  void remove(String key) {
    counts.remove(key);
  }

  void add(Counts other) {
    other.counts.forEach(this::add);
    trim();
  }

  void subtract(Counts other) {
    other.counts.forEach((key, times) -> counts.computeIfPresent(key, (k, n) -> n > times ? n - times : null));
  }

  /** Gives up a quarter at once, since finding the rarest takes a while. */
  private void trim() {
    if (counts.size() > most) {
      List<String> commonest = commonest();
      commonest.subList(most - most / 4, commonest.size()).forEach(counts::remove);
    }
  }

  /** Whether there is nothing in another that is not here. */
  boolean covers(Counts other) {
    return counts.keySet().containsAll(other.counts.keySet());
  }

  /** The keys, commonest first, then the longest, then by letters. */
  List<String> commonest() {
    Comparator<Map.Entry<String, Integer>> byCount = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .sorted(byCount.reversed().thenComparing(entry -> -entry.getKey().length()).thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** As one line that {@link #read} understands: tab-separated keys and numbers. */
  String line() {
    StringBuilder line = new StringBuilder();
    new TreeMap<>(counts).forEach((key, times) -> {
      line.append(line.isEmpty() ? "" : "\t").append(key);
      if (times > 1) {
        line.append('\u0001').append(times);
      }
    });
    return line.toString();
  }

  void read(String line) {
    if (!line.isEmpty()) {
      for (String item : line.split("\t", -1)) {
        int mark = item.indexOf('\u0001');
        add(mark < 0 ? item : item.substring(0, mark), mark < 0 ? 1 : Integer.parseInt(item.substring(mark + 1)));
      }
    }
  }
}
