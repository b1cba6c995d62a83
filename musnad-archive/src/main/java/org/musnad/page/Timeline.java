package org.musnad.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Office;
import org.musnad.dossier.When;
import org.musnad.language.DateWords;
import org.musnad.language.Language;
import org.musnad.language.PartialDate;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/**
 * The geometry of a career timeline in shares of its width, so that it fits a phone and a wall. In Arabic, time runs
 * from right to
 * left. Ends known less precisely than to the day are faded over the days they can be; what no source tells fades out.
 */
final class Timeline {
  private static final double MARGIN = 2.5;
  private static final double FADE = 5;
  private static final double MARK_WIDTH = 7;
  private static final int MOST_TICKS = 6;
  private static final int MOST_ROWS = 40;
  private static final Set<StatementType> LIFE =
      EnumSet.of(
          StatementType.BIRTH,
          StatementType.DEATH,
          StatementType.EDUCATION,
          StatementType.MEMBERSHIP,
          StatementType.MOVEMENT);

  /** A year or month on the axis. */
  record Tick(String x, String label) {}

  /** An office: a faded beginning, a solid middle, a faded end. Positions are of the left edges. */
  record Bar(Office office, Part start, Part solid, Part end, Label label) {}

  /** Where the title stands: from the bar's beginning on, or, late in time, up to its end. */
  record Label(String x, String anchor) {}

  /** A rectangle in percent. */
  record Part(String x, String width) {}

  /** A life event. */
  record Dot(Fact fact, int number, String x, int row) {}

  private final Dossier dossier;
  private final boolean rightToLeft;
  private final DateWords dates;
  private final Language language;
  private final LocalDate first;
  private final LocalDate last;

  private Timeline(Dossier dossier, Language language, LocalDate first, LocalDate last) {
    this.dossier = dossier;
    this.language = language;
    this.rightToLeft = language == Language.AR;
    this.dates = new DateWords(language);
    this.first = first;
    this.last = last;
  }

  /** The timeline of a dossier, or null where it has nothing with a time. */
  static @Nullable Timeline of(Dossier dossier, Language language) {
    List<LocalDate> days = new ArrayList<>();
    lifeFacts(dossier).forEach(fact -> add(days, fact.date()));
    dossier.offices().forEach(office -> {
      add(days, date(office.start()));
      add(days, date(office.end()));
      addDay(days, office.state() == Office.State.HELD && office.start() == null ? office.firstTold() : null);
      addDay(days, office.state() == Office.State.HELD ? office.lastTold() : null);
    });
    boolean placed = dossier.offices().stream().anyMatch(Timeline::isPlaced);
    if (days.isEmpty() || !placed && lifeFacts(dossier).size() < 2) {
      return null;
    }
    days.sort(LocalDate::compareTo);
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    boolean short_ = first.plusDays(60).isAfter(last);
    return new Timeline(dossier, language, short_ ? first.minusDays(30) : first, short_ ? last.plusDays(30) : last);
  }

  private static void add(List<LocalDate> days, @Nullable PartialDate date) {
    if (date != null) {
      days.add(date.first());
      days.add(date.last());
    }
  }

  private static void addDay(List<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  private static @Nullable PartialDate date(@Nullable When when) {
    return when == null ? null : when.date();
  }

  private static List<Fact> lifeFacts(Dossier dossier) {
    return dossier.chronology().stream()
        .filter(fact -> LIFE.contains(fact.type()) && fact.status() == Status.ASSERTED)
        .filter(fact -> fact.part() == Role.PERSON || fact.part() == Role.MEMBER)
        .toList();
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  List<Bar> bars() {
    return dossier.offices().stream().filter(Timeline::isPlaced).limit(MOST_ROWS).map(this::bar).toList();
  }

  /** An office of which no source tells a time stands in the table only, unless it is held now. */
  private static boolean isPlaced(Office office) {
    return date(office.start()) != null || date(office.end()) != null || office.state() == Office.State.HELD;
  }

  private Bar bar(Office office) {
    PartialDate start = date(office.start());
    PartialDate end = date(office.end());
    LocalDate told = office.firstTold() == null ? last : office.firstTold();
    LocalDate seen = office.state() == Office.State.HELD && office.lastTold() != null ? office.lastTold() : null;
    double solidStart = start != null ? at(start.last()) : end != null ? at(end.first()) : at(told);
    double fadeStart = start != null ? at(start.first()) : Math.max(0, solidStart - FADE);
    double solidEnd = end != null ? at(end.first()) : seen != null ? Math.max(at(seen), solidStart) : solidStart;
    double fadeEnd = end != null ? at(end.last()) : Math.min(100, solidEnd + FADE);
    solidEnd = Math.max(solidEnd, solidStart);
    boolean early = fadeStart < 55;
    double label = early ? fadeStart : Math.max(fadeEnd, solidEnd);
    return new Bar(
        office,
        part(fadeStart, solidStart),
        part(solidStart, Math.max(solidEnd, solidStart + 0.6)),
        part(solidEnd, Math.max(fadeEnd, solidEnd)),
        new Label(percent(rightToLeft ? 100 - label : label), early ? "start" : "end"));
  }

  /** Where a day stands, in percent from the beginning of time. */
  private double at(LocalDate day) {
    double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
    double share = (day.toEpochDay() - first.toEpochDay()) / days;
    return MARGIN + (100 - 2 * MARGIN) * Math.min(1, Math.max(0, share));
  }

  private Part part(double from, double to) {
    double left = rightToLeft ? 100 - to : from;
    return new Part(percent(left), percent(Math.max(0, to - from)));
  }

  /** Two decimals, the same in every locale. */
  private static String percent(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + "%";
  }

  private String x(LocalDate day) {
    return percent(rightToLeft ? 100 - at(day) : at(day));
  }

  /** Life events, each in the first row where it does not cover the one before. */
  List<Dot> dots() {
    List<Dot> dots = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    for (Fact fact : lifeFacts(dossier)) {
      PartialDate date = fact.date();
      if (date != null) {
        LocalDate middle = LocalDate.ofEpochDay((date.first().toEpochDay() + date.last().toEpochDay()) / 2);
        int row = row(ends, at(middle));
        dots.add(new Dot(fact, dots.size() + 1, x(middle), row));
      }
    }
    return dots;
  }

  private static int row(List<Double> ends, double at) {
    for (int row = 0; row < ends.size(); row++) {
      if (ends.get(row) <= at) {
        ends.set(row, at + MARK_WIDTH);
        return row;
      }
    }
    ends.add(at + MARK_WIDTH);
    return ends.size() - 1;
  }

  int dotRows() {
    return dots().stream().mapToInt(dot -> dot.row() + 1).max().orElse(0);
  }

  List<Tick> ticks() {
    return last.getYear() - first.getYear() >= 2 ? years() : months();
  }

  private List<Tick> years() {
    int step = 1;
    int[] steps = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    for (int i = 0; i < steps.length && (last.getYear() - first.getYear()) / step >= MOST_TICKS; i++) {
      step = steps[i];
    }
    List<Tick> ticks = new ArrayList<>();
    for (int year = (first.getYear() + step - 1) / step * step; year <= last.getYear(); year += step) {
      LocalDate day = LocalDate.of(Math.max(1, year), 1, 1);
      if (!day.isBefore(first)) {
        ticks.add(new Tick(x(day), language.messages().number(year)));
      }
    }
    return ticks;
  }

  private List<Tick> months() {
    List<Tick> ticks = new ArrayList<>();
    int step = first.plusMonths(MOST_TICKS).isBefore(last) ? 6 : 2;
    for (LocalDate day = first.withDayOfMonth(1); !day.isAfter(last); day = day.plusMonths(1)) {
      if (!day.isBefore(first) && (day.getMonthValue() - 1) % step == 0) {
        ticks.add(new Tick(x(day), dates.value(day.toString().substring(0, 7), null)));
      }
    }
    return ticks;
  }
}
