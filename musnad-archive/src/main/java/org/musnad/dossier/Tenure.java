package org.musnad.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;
import org.musnad.record.StatementType;

/**
 * The lines about one time in one office. Someone may hold an office twice: starts that lie far apart open two
 * tenures, and every
 * other line goes to the tenure its date, else its publication, falls into.
 */
final class Tenure {
  private final @Nullable PartialDate opened;
  private final List<Fact> facts = new ArrayList<>();

  private Tenure(@Nullable PartialDate opened) {
    this.opened = opened;
  }

  List<Fact> facts() {
    return facts;
  }

  /** Splits the lines about one office. */
  static List<Tenure> split(List<Fact> office) {
    List<Tenure> tenures = open(office);
    List<Fact> rest = new ArrayList<>(office);
    tenures.forEach(tenure -> rest.removeAll(tenure.facts));
    if (tenures.isEmpty()) {
      tenures.add(new Tenure(null));
    }
    for (Fact fact : rest) {
      PartialDate date = fact.date();
      LocalDate day = date != null ? date.last() : fact.firstPublished();
      before(tenures, day, fact.type() == StatementType.POSITION_END && date != null).facts.add(fact);
    }
    tenures.removeIf(tenure -> tenure.facts.isEmpty());
    return tenures;
  }

  private static List<Tenure> open(List<Fact> office) {
    List<Fact> starts =
        office.stream()
            .filter(fact -> opening(fact) != null)
            .sorted(Comparator.comparing(fact -> day(fact).first()))
            .toList();
    List<Tenure> tenures = new ArrayList<>();
    for (Fact start : starts) {
      PartialDate date = day(start);
      Tenure last = tenures.isEmpty() ? null : tenures.get(tenures.size() - 1);
      if (last == null || last.opened == null || apart(last.opened, date)) {
        last = new Tenure(date);
        tenures.add(last);
      }
      last.facts.add(start);
    }
    return tenures;
  }

  private static boolean apart(PartialDate one, PartialDate other) {
    return !one.overlaps(other) && Sameness.gap(one, other) > Sameness.OFFICE_DAYS;
  }

  /** When the line says the office was taken, or null. */
  static @Nullable PartialDate opening(Fact fact) {
    When start = Offices.isStart(fact) ? fact.when() : fact.type() == StatementType.POSITION_HOLD ? fact.from() : null;
    return start == null ? null : start.date();
  }

  private static PartialDate day(Fact fact) {
    PartialDate date = opening(fact);
    if (date == null) {
      throw new IllegalArgumentException("no start in " + fact);
    }
    return date;
  }

  /** The last tenure opened by a day; an end before all starts opens a tenure whose start nobody tells. */
  private static Tenure before(List<Tenure> tenures, @Nullable LocalDate day, boolean end) {
    Tenure found = null;
    for (Tenure tenure : tenures) {
      if (day == null || tenure.opened == null || !tenure.opened.first().isAfter(day)) {
        found = tenure;
      }
    }
    if (found == null && end) {
      found = new Tenure(null);
      tenures.add(0, found);
    }
    return found == null ? tenures.get(0) : found;
  }
}
