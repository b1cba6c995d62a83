package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Role;
import org.musnad.record.Status;

/** Makes one line of all statements that tell the same fact. */
final class Facts {
  private final Independence independence;

  Facts(Independence independence) {
    this.independence = independence;
  }

  /**
   * Merges statements, given in the order of their articles. A statement joins a line only if it fits all that is in
   * it.
   */
  List<Fact> merge(List<Told> all) {
    List<List<Told>> lines = new ArrayList<>();
    Map<String, Set<Integer>> byKey = new HashMap<>();
    for (Told told : all) {
      List<String> keys = Blocks.of(told);
      int line = keys.stream()
          .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
          .sorted()
          .filter(candidate -> lines.get(candidate).stream().allMatch(member -> Sameness.same(member, told)))
          .findFirst()
          .orElse(lines.size());
      if (line == lines.size()) {
        lines.add(new ArrayList<>());
      }
      lines.get(line).add(told);
      keys.forEach(key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(line));
    }
    return lines.stream().map(this::fact).toList();
  }

  private Fact fact(List<Told> line) {
    Told first = line.get(0);
    List<Citation> citations = line.stream().map(Told::citation).distinct().toList();
    Status status = status(line);
    List<Told> believed = line.stream().filter(told -> told.status() == status).toList();
    return new Fact(
        0,
        first.type(),
        first.part(),
        roles(believed),
        status,
        finest(believed, Told::when),
        finest(believed, Told::from),
        finest(believed, Told::to),
        citations,
        line.stream().map(Telling::of).toList(),
        independence.count(citations),
        new Differences(independence).of(line));
  }

  /** Asserted if any source asserts it; else what most sources say of it. */
  private static Status status(List<Told> line) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    line.forEach(told -> counts.merge(told.status(), 1, Integer::sum));
    if (counts.containsKey(Status.ASSERTED)) {
      return Status.ASSERTED;
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** For each role the longest filling told; for parts that add up (participants, relatives) all that are told. */
  private static Map<Role, List<Value>> roles(List<Told> line) {
    Map<Role, List<Value>> roles = new EnumMap<>(Role.class);
    for (Told told : line) {
      told.roles().forEach((role, values) -> roles.merge(role, values, (a, b) -> fuller(role, a, b)));
    }
    return roles;
  }

  private static List<Value> fuller(Role role, List<Value> one, List<Value> other) {
    boolean addsUp = role == Role.PARTICIPANT || role == Role.PARTY || role == Role.RELATIVE;
    if (!addsUp) {
      return length(other) > length(one) && !(named(one) && !named(other)) ? other : one;
    }
    Set<Value> all = new LinkedHashSet<>(one);
    other.stream().filter(value -> one.stream().noneMatch(value::alike)).forEach(all::add);
    return List.copyOf(all);
  }

  private static boolean named(List<Value> values) {
    return values.stream().anyMatch(value -> value.figure() >= 0);
  }

  private static int length(List<Value> values) {
    return values.stream().mapToInt(value -> value.name().length()).sum();
  }

  /** The time the most sources can agree on; of those the finest, then the earliest. */
  private @Nullable When finest(List<Told> line, Function<Told, @Nullable When> time) {
    List<When> told = new ArrayList<>();
    for (Told each : line) {
      When when = time.apply(each);
      if (when != null) {
        told.add(when);
      }
    }
    Comparator<When> order = Comparator.comparingInt(when -> -support(line, time, when));
    return told.stream()
        .min(order.thenComparingLong(Facts::width).thenComparing(When::value))
        .orElse(null);
  }

  private int support(List<Told> line, Function<Told, @Nullable When> time, When candidate) {
    List<Citation> agreeing = new ArrayList<>();
    for (Told each : line) {
      When when = time.apply(each);
      if (when != null && agree(when, candidate)) {
        agreeing.add(each.citation());
      }
    }
    return independence.count(agreeing);
  }

  private static boolean agree(When one, When other) {
    return one.date() == null || other.date() == null
        ? one.value().equals(other.value())
        : one.date().overlaps(other.date());
  }

  private static long width(When when) {
    return when.date() == null ? Long.MAX_VALUE : when.date().last().toEpochDay() - when.date().first().toEpochDay();
  }
}
