package org.musnad.bench.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/** Pairs of articles, the smaller number first. */
record Pairs(Set<Pair> all) {
  /** Two articles. */
  record Pair(long one, long other) {
    static Pair of(long one, long other) {
      return new Pair(Math.min(one, other), Math.max(one, other));
    }
  }

  /** All pairs of articles that are in one group. */
  static Pairs ofGroups(int articles, LongUnaryOperator group) {
    Map<Long, List<Long>> groups = new HashMap<>();
    for (long article = 0; article < articles; article++) {
      groups.computeIfAbsent(group.applyAsLong(article), g -> new ArrayList<>()).add(article);
    }
    Set<Pair> pairs = new HashSet<>();
    groups.values().forEach(members -> addAll(members, pairs));
    return new Pairs(pairs);
  }

  private static void addAll(List<Long> members, Collection<Pair> pairs) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(Pair.of(members.get(j), members.get(i)));
      }
    }
  }

  long in(Pairs others) {
    return all.stream().filter(others.all()::contains).count();
  }

  /** How these, which were found, stand to those that there are. */
  String against(Pairs there) {
    long right = in(there);
    return String.format(Locale.ROOT, "%,d found, %,d of them among the %,d: precision %.3f, recall %.3f", all.size(), right,
        there.all().size(), (double) right / all.size(), (double) right / there.all().size());
  }
}
