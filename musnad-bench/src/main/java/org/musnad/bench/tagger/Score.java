package org.musnad.bench.tagger;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.musnad.record.EntityType;

/** Exact spans of people, organisations and places: found, annotated, both. */
final class Score {
  static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

  void add(Set<Sample.Name> gold, Set<Sample.Name> found) {
    for (Sample.Name name : gold) {
      counts(name.type())[0]++;
    }
    for (Sample.Name name : found) {
      counts(name.type())[1]++;
      counts(name.type())[2] += gold.contains(name) ? 1 : 0;
    }
  }

  private int[] counts(EntityType type) {
    return counts.computeIfAbsent(type, t -> new int[3]);
  }

  private int sum(int which) {
    return TYPES.stream().mapToInt(t -> counts(t)[which]).sum();
  }

  double f1() {
    return f1(new int[] {sum(0), sum(1), sum(2)});
  }

  private static double f1(int[] c) {
    return c[0] + c[1] == 0 ? 0 : 2.0 * c[2] / (c[0] + c[1]);
  }

  /** One line for all types together and one for each. */
  String report() {
    StringBuilder out = new StringBuilder(line("all", new int[] {sum(0), sum(1), sum(2)}));
    for (EntityType type : TYPES) {
      out.append(line(type.name(), counts(type)));
    }
    return out.toString();
  }

  private static String line(String name, int[] c) {
    double precision = c[1] == 0 ? 0 : (double) c[2] / c[1];
    double recall = c[0] == 0 ? 0 : (double) c[2] / c[0];
    return String.format(
        Locale.ROOT, "  %-13s P %.3f  R %.3f  F1 %.3f  (%d annotated)%n", name, precision, recall, f1(c), c[0]);
  }
}
