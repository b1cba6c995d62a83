package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Difference.Kind;
import org.musnad.dossier.Difference.Side;
import org.musnad.language.PartialDate;
import org.musnad.record.Role;
import org.musnad.record.Status;

/** Finds what the sources of one line do not tell alike. */
final class Differences {
  private static final List<Role> COUNTS = List.of(Role.COUNT, Role.KILLED, Role.INJURED);

  private final Independence independence;

  Differences(Independence independence) {
    this.independence = independence;
  }

  /** The differences of a line, status first. */
  List<Difference> of(List<Told> line) {
    List<Difference> found = new ArrayList<>();
    status(line, found);
    List<Told> told = line.stream().filter(each -> each.status() != Status.DENIED).toList();
    dates(told, Role.DATE, Told::when, found);
    dates(told, Role.FROM, Told::from, found);
    dates(told, Role.TO, Told::to, found);
    for (Role role : COUNTS) {
      counts(told, role, found);
    }
    return List.copyOf(found);
  }

  /** A plan that came true is no difference; a claim beside a denial or a suspicion is. */
  private void status(List<Told> line, List<Difference> found) {
    Map<String, List<Citation>> sides = new TreeMap<>();
    for (Told told : line) {
      if (told.status() != Status.PLANNED) {
        String side = told.status().name().toLowerCase(Locale.ROOT);
        sides.computeIfAbsent(side, s -> new ArrayList<>()).add(told.citation());
      }
    }
    add(Kind.STATUS, Role.RESULT, sides, found);
  }

  private void counts(List<Told> line, Role role, List<Difference> found) {
    Map<String, List<Citation>> sides = new TreeMap<>();
    for (Told told : line) {
      for (Value value : told.values(role)) {
        if (value.value() != null) {
          sides.computeIfAbsent(value.value(), v -> new ArrayList<>()).add(told.citation());
        }
      }
    }
    add(Kind.COUNT, role, sides, found);
  }

  private void dates(List<Told> line, Role role, Function<Told, @Nullable When> time, List<Difference> found) {
    Map<PartialDate, List<Citation>> byDate = new TreeMap<>();
    for (Told told : line) {
      When when = time.apply(told);
      PartialDate date = when == null ? null : when.date();
      if (date != null) {
        byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(told.citation());
      }
    }
    dates(byDate, role, found);
  }

  /**
   * Dates that overlap differ in precision only; where some exclude each other, the coarser ones that fit are left out.
   */
  void dates(Map<PartialDate, List<Citation>> byDate, Role role, List<Difference> found) {
    List<PartialDate> dates = List.copyOf(byDate.keySet());
    boolean contradict = dates.stream().anyMatch(a -> dates.stream().anyMatch(b -> !a.overlaps(b)));
    Map<String, List<Citation>> sides = new LinkedHashMap<>();
    byDate.forEach(
        (date, citations) -> {
          if (!contradict || dates.stream().noneMatch(other -> !other.equals(date) && date.contains(other))) {
            sides.put(date.value(), citations);
          }
        });
    add(contradict ? Kind.CONTRADICTION : Kind.PRECISION, role, sides, found);
  }

  private void add(Kind kind, Role role, Map<String, List<Citation>> sides, List<Difference> found) {
    if (sides.size() > 1) {
      found.add(new Difference(kind, role, sides(sides)));
    }
  }

  private List<Side> sides(Map<String, List<Citation>> sides) {
    return sides.entrySet().stream()
        .map(side -> new Side(side.getKey(), side.getValue().stream().distinct().toList(), 0))
        .map(side -> new Side(side.value(), side.citations(), independence.count(side.citations())))
        .sorted(Comparator.comparingInt((Side side) -> -side.sources()).thenComparing(Side::value))
        .toList();
  }

  /** A later source tells that what an earlier one tells is over. */
  Difference supersession(String earlier, List<Citation> held, String later, List<Citation> ended) {
    return new Difference(
        Kind.SUPERSESSION,
        Role.TO,
        List.of(
            new Side(earlier, held, independence.count(held)), new Side(later, ended, independence.count(ended))));
  }
}
