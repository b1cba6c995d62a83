package org.musnad.dossier;

import java.time.LocalDate;
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
import org.musnad.record.StatementType;
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

  /**
   * A claim beside a denial or a suspicion is a difference; so is a plan told after others tell that it is done. A plan
   * that came true is none, and one that was later denied is later news.
   */
  private void status(List<Told> line, List<Difference> found) {
    Map<String, List<Citation>> sides = new TreeMap<>();
    for (Told told : line) {
      if (told.status() != Status.PLANNED || isToldAfterwards(told, line)) {
        sides.computeIfAbsent(side(told), s -> new ArrayList<>()).add(told.citation());
      }
    }
    add(Kind.STATUS, Role.RESULT, sides, found);
    Map<String, List<Citation>> cancelled = new TreeMap<>();
    if (line.stream().allMatch(told -> told.status() == Status.PLANNED || told.status() == Status.DENIED)) {
      line.forEach(told -> cancelled.computeIfAbsent(side(told), s -> new ArrayList<>()).add(told.citation()));
    }
    if (cancelled.size() > 1) {
      found.removeIf(difference -> difference.role() == Role.RESULT);
      List<Side> ordered = Sides.inTime(sides(cancelled));
      found.add(new Difference(ordered.isEmpty() ? Kind.STATUS : Kind.SUPERSESSION, Role.RESULT,
          ordered.isEmpty() ? sides(cancelled) : ordered));
    }
  }

  private static String side(Told told) {
    return told.status().name().toLowerCase(Locale.ROOT);
  }

  private static boolean isToldAfterwards(Told plan, List<Told> line) {
    LocalDate planned = plan.published();
    return planned != null
        && line.stream()
            .filter(told -> told.status() == Status.ASSERTED)
            .anyMatch(told -> told.published() != null && planned.isAfter(told.published()));
  }

  /** Counts that one number can fit differ in precision only; a toll that a later report tells otherwise is later news. */
  private void counts(List<Told> line, Role role, List<Difference> found) {
    Map<String, List<Citation>> byCount = new TreeMap<>();
    for (Told told : line) {
      for (Value value : told.values(role)) {
        if (value.value() != null) {
          byCount.computeIfAbsent(value.value(), v -> new ArrayList<>()).add(told.citation());
        }
      }
    }
    if (byCount.size() < 2) {
      return;
    }
    List<Side> sides = sides(byCount);
    boolean toll = role != Role.COUNT || line.get(0).type() == StatementType.DEATH;
    List<Side> ordered = toll ? Sides.inTime(sides) : List.of();
    if (Sides.fitOneNumber(byCount.keySet())) {
      found.add(new Difference(Kind.PRECISION, role, sides));
    } else if (!ordered.isEmpty()) {
      found.add(new Difference(Kind.SUPERSESSION, role, ordered));
    } else {
      found.add(new Difference(Kind.COUNT, role, sides));
    }
  }

  private void dates(List<Told> line, Role role, Function<Told, @Nullable When> time, List<Difference> found) {
    Map<PartialDate, List<Citation>> byDate = new TreeMap<>();
    boolean hijri = false;
    for (Told told : line) {
      When when = time.apply(told);
      PartialDate date = when == null ? null : when.date();
      if (when != null && date != null) {
        byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(told.citation());
        hijri |= when.hijri();
      }
    }
    dates(byDate, hijri, role, found);
  }

  /**
   * Dates that overlap differ in precision only; where some exclude each other, the coarser ones that fit are left out.
   *
   * @param hijri whether one of them is told by the Hijri calendar, whose months begin when somebody sees the moon
   */
  void dates(Map<PartialDate, List<Citation>> byDate, boolean hijri, Role role, List<Difference> found) {
    List<PartialDate> dates = List.copyOf(byDate.keySet());
    boolean contradict = dates.stream().anyMatch(a -> dates.stream().anyMatch(b -> !a.overlaps(b)));
    Map<String, List<Citation>> sides = new LinkedHashMap<>();
    byDate.forEach(
        (date, citations) -> {
          if (!contradict || dates.stream().noneMatch(other -> !other.equals(date) && date.contains(other))) {
            sides.put(date.value(), citations);
          }
        });
    Kind kind = !contradict ? Kind.PRECISION : hijri && areNeighbours(dates) ? Kind.CALENDAR : Kind.CONTRADICTION;
    add(kind, role, sides, found);
  }

  /** Whether all days told, coarser dates aside, lie within two days of each other. */
  private static boolean areNeighbours(List<PartialDate> dates) {
    List<PartialDate> days = dates.stream().filter(PartialDate::isDay).toList();
    return days.size() > 1
        && dates.stream().allMatch(date -> days.stream().anyMatch(date::contains))
        && days.get(days.size() - 1).first().toEpochDay() - days.get(0).first().toEpochDay() <= 1;
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

  /** A later source tells that somebody else followed in an office. */
  Difference succession(List<Citation> held, Neighbour successor) {
    return new Difference(
        Kind.SUPERSESSION,
        Role.PERSON,
        List.of(
            new Side("held", held, independence.count(held)),
            new Side(successor.name(), successor.citations(), successor.sources())));
  }
}
