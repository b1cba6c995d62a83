package org.musnad.bench.times;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well time expressions were read.
 *
 * @param expected how many there are
 * @param given how many the reader gave
 * @param found how many of those that are there the reader touched with one of its own
 * @param right how many of these have the right value too
 */
record TimeTally(int expected, int given, int found, int right) {
  static TimeTally of(List<TimedText> texts, List<List<TimesOfText.Given>> answers) {
    TimeTally sum = new TimeTally(0, 0, 0, 0);
    for (int i = 0; i < texts.size(); i++) {
      sum = sum.plus(one(texts.get(i).expected(), answers.get(i)));
    }
    return sum;
  }

  double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  double f1() {
    return given + expected == 0 ? 0 : 2.0 * right / (given + expected);
  }

  private static TimeTally one(List<TimedText.Expected> expected, List<TimesOfText.Given> given) {
    Set<TimesOfText.Given> used = new HashSet<>();
    int found = 0;
    int right = 0;
    for (TimedText.Expected time : expected) {
      List<TimesOfText.Given> touching =
          given.stream().filter(g -> g.start() < time.end() && time.start() < g.end()).toList();
      found += touching.isEmpty() ? 0 : 1;
      right += touching.stream().anyMatch(g -> time.values().contains(g.value()) && used.add(g)) ? 1 : 0;
    }
    return new TimeTally(expected.size(), given.size(), found, right);
  }

  private TimeTally plus(TimeTally other) {
    return new TimeTally(
        expected + other.expected, given + other.given, found + other.found, right + other.right);
  }
}
