package org.musnad.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands beside two names that fit: offices, countries, companions, time, outlet. */
final class Ties {
  private static final int MOST_COMPANIONS = 2;
  private static final long MONTH = 31;
  private static final long YEAR = 366;
  private static final long YEARS = 5 * YEAR;
  private static final long FAR = 20 * YEAR;
  private static final int OLDEST = 110;

  private final Profile one;
  private final Profile other;

  Ties(Profile one, Profile other) {
    this.one = one;
    this.other = other;
  }

  void into(List<Reason> reasons) {
    lifetime(reasons);
    countries(reasons);
    offices(reasons);
    companions(reasons, Companion.PERSON, "companion.person");
    companions(reasons, Companion.BODY, "companion.body");
    companions(reasons, Companion.CITY, "companion.city");
    if (one.companions.keys().size() >= MOST_COMPANIONS && other.companions.keys().size() >= MOST_COMPANIONS
        && shared(one.companions.keys(), other.companions.keys()).isEmpty()) {
      reasons.add(Reason.of("not.companion", List.of()));
    }
    shared(one.outlets.keys(), other.outlets.keys()).stream().findFirst()
        .ifPresent(outlet -> reasons.add(Reason.of("outlet", List.of(outlet))));
    time(reasons);
  }

  private static Set<String> shared(Set<String> mine, Set<String> theirs) {
    Set<String> shared = new TreeSet<>();
    for (String each : mine.size() <= theirs.size() ? mine : theirs) {
      if (mine.contains(each) && theirs.contains(each)) {
        shared.add(each);
      }
    }
    return shared;
  }

  /** Years of birth or death that differ by more than the slip of a year, or one who died before the other is told of alive. */
  private void lifetime(List<Reason> reasons) {
    for (String mine : one.years.keys()) {
      for (String theirs : other.years.keys()) {
        int apart = Math.abs(Integer.parseInt(mine.substring(1)) - Integer.parseInt(theirs.substring(1)));
        boolean sameKind = mine.charAt(0) == theirs.charAt(0);
        if (sameKind && apart > 1 || apart > OLDEST) {
          reasons.add(Reason.never("years", mine.substring(1), theirs.substring(1)));
          return;
        }
      }
    }
  }

  private void countries(List<Reason> reasons) {
    Set<String> both = shared(one.countries.keys(), other.countries.keys());
    if (!both.isEmpty()) {
      reasons.add(Reason.of("country", List.copyOf(both)));
      return;
    }
    Set<String> near = shared(one.countries.keys(), other.around.keys());
    near.addAll(shared(one.around.keys(), other.countries.keys()));
    if (!near.isEmpty()) {
      reasons.add(Reason.of("country.near", List.copyOf(near)));
      return;
    }
    if (!one.countries.isEmpty() && !other.countries.isEmpty()) {
      String mine = one.countries.commonest().get(0);
      String theirs = other.countries.commonest().get(0);
      if (gap() <= YEAR && !one.current().isEmpty() && !other.current().isEmpty()) {
        reasons.add(Reason.never("country", mine, theirs));
      } else {
        reasons.add(Reason.of("not.country", List.of(mine, theirs)));
      }
      return;
    }
    Set<String> around = shared(one.around.keys(), other.around.keys());
    if (!around.isEmpty()) {
      reasons.add(Reason.of("country.around", List.copyOf(around)));
    } else if (!one.around.isEmpty() && !other.around.isEmpty()) {
      reasons.add(Reason.of("not.around", List.of(one.around.commonest().get(0), other.around.commonest().get(0))));
    }
  }

  private void offices(List<Reason> reasons) {
    Reason best = null;
    for (Map.Entry<String, Held> mine : one.offices().entrySet()) {
      for (Held theirs : other.offices().values()) {
        String code = code(mine.getValue(), theirs);
        if (!code.isEmpty() && (best == null || Weights.of(code) > best.points())) {
          best = Reason.of(code, List.of(mine.getKey()));
        }
      }
    }
    if (best != null) {
      reasons.add(best);
    } else if (one.current().stream().anyMatch(held -> !held.isBare()) && other.current().stream().anyMatch(held -> !held.isBare())
        && gap() <= YEAR) {
      reasons.add(Reason.of("not.office", List.of(one.titles.commonest().get(0), other.titles.commonest().get(0))));
    }
  }

  private String code(Held mine, Held theirs) {
    if (mine.same(theirs)) {
      String here = country(one, mine);
      String there = country(other, theirs);
      return here.isEmpty() || there.isEmpty() ? "office.unplaced" : here.equals(there) ? "office" : "";
    }
    if (mine.sameHead(theirs) && !country(one, mine).isEmpty() && country(one, mine).equals(country(other, theirs))) {
      return "office";
    }
    return mine.sameKind(theirs) && (mine.isBare() || theirs.isBare()) ? "office.kind" : "";
  }

  private static String country(Profile profile, Held held) {
    boolean one = held.country().isEmpty() && profile.countries.keys().size() == 1;
    return one ? profile.countries.commonest().get(0) : held.country();
  }

  private void companions(List<Reason> reasons, String kind, String code) {
    List<String> both = new ArrayList<>();
    for (String companion : shared(one.companions.keys(), other.companions.keys())) {
      if (companion.startsWith(kind)) {
        both.add(companion);
      }
    }
    if (!both.isEmpty()) {
      int counted = Math.min(both.size(), kind.equals(Companion.CITY) ? 1 : MOST_COMPANIONS);
      reasons.add(new Reason(code, both.subList(0, counted), counted * Weights.of(code)));
    }
  }

  private void time(List<Reason> reasons) {
    long days = gap();
    if (days == Long.MAX_VALUE) {
      return;
    }
    String code = days <= MONTH ? "time.month" : days <= YEAR ? "time.year" : days <= YEARS ? "time.years" : days > FAR ? "time.far" : "";
    if (!code.isEmpty()) {
      reasons.add(Reason.of(code, List.of()));
    }
  }

  /** Days between the spans of time in which they are told of; 0 where those overlap, the greatest number where one is unknown. */
  private long gap() {
    LocalDate first = one.first();
    LocalDate last = one.last();
    LocalDate otherFirst = other.first();
    LocalDate otherLast = other.last();
    if (first == null || last == null || otherFirst == null || otherLast == null) {
      return Long.MAX_VALUE;
    }
    return Math.max(0, Math.max(ChronoUnit.DAYS.between(last, otherFirst), ChronoUnit.DAYS.between(otherLast, first)));
  }
}
