package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Office.State;
import org.musnad.language.PartialDate;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/** Puts the lines that an office was taken, held and left together into offices, and an office into its tenures. */
final class Offices {
  private final Independence independence;

  Offices(Independence independence) {
    this.independence = independence;
  }

  /** The offices in a dossier's lines, earliest first. Only lines that are asserted and not disputed count. */
  List<Office> of(List<Fact> facts) {
    boolean dead =
        facts.stream()
            .anyMatch(fact -> fact.type() == StatementType.DEATH && fact.part() == Role.PERSON && isPlain(fact));
    List<List<Fact>> groups = new ArrayList<>();
    List<Fact> untitled = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.section() == Section.OFFICES && isPlain(fact)) {
        if (title(fact).words().isEmpty()) {
          untitled.add(fact);
        } else {
          group(groups, fact);
        }
      }
    }
    attach(groups, untitled);
    List<Office> offices = new ArrayList<>();
    for (List<Fact> group : groups) {
      for (Tenure tenure : Tenure.split(group)) {
        offices.add(new OfficeView(tenure, independence).office());
      }
    }
    offices.sort(Comparator.comparing(Offices::sortDay).thenComparing(office -> office.facts().get(0).number()));
    List<Office> numbered = new ArrayList<>();
    offices.forEach(office -> numbered.add(numbered(office, numbered.size() + 1, dead)));
    return numbered;
  }

  private static void group(List<List<Fact>> groups, Fact fact) {
    for (List<Fact> group : groups) {
      if (group.stream().allMatch(member -> sameOffice(member, fact))) {
        group.add(fact);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(fact)));
  }

  private static boolean sameOffice(Fact one, Fact other) {
    OfficeTitle title = title(one);
    if (!title.sameAs(title(other))) {
      return false;
    }
    List<Value> mine = one.values(Role.ORGANIZATION);
    List<Value> theirs = other.values(Role.ORGANIZATION);
    if (!title.isBare()) {
      return true;
    }
    return mine.isEmpty() && theirs.isEmpty()
        || mine.stream().anyMatch(value -> theirs.stream().anyMatch(value::alike));
  }

  /** "He resigned" without an office ends the only office there is; with several it stays a line of its own. */
  private static void attach(List<List<Fact>> groups, List<Fact> untitled) {
    if (groups.size() == 1) {
      untitled.stream()
          .filter(fact -> fact.type() == StatementType.POSITION_END && fact.values(Role.ORGANIZATION).isEmpty())
          .forEach(groups.get(0)::add);
    }
  }

  private static String sortDay(Office office) {
    PartialDate start = date(office.start());
    PartialDate end = date(office.end());
    if (start != null) {
      return start.first().toString();
    } else if (end != null) {
      return end.first().toString();
    }
    return office.firstTold() == null ? "9999" : office.firstTold().toString();
  }

  private static @Nullable PartialDate date(@Nullable When when) {
    return when == null ? null : when.date();
  }

  private static boolean isPlain(Fact fact) {
    return fact.status() == Status.ASSERTED
        && fact.differences().stream().noneMatch(d -> d.kind() == Difference.Kind.STATUS);
  }

  /** Nobody dead holds an office, whatever older articles say. */
  private static Office numbered(Office office, int number, boolean dead) {
    State state = dead && office.state() == State.HELD ? State.OPEN : office.state();
    return office.with(number, state, office.neighbours(), office.differences());
  }

  static OfficeTitle title(Fact fact) {
    return OfficeTitle.of(fact.values(Role.TITLE), fact.values(Role.ORGANIZATION), fact.values(Role.PLACE));
  }

  /** Whether a line tells that an office was taken, not only that someone was named for it. */
  static boolean isStart(Fact fact) {
    return fact.type() == StatementType.POSITION_START && !fact.word(Role.MANNER).equals("nominated");
  }

  /** Whether a line calls the office former. */
  static boolean isFormer(Fact fact) {
    return marks(fact).contains(Office.Mark.FORMER);
  }

  static Set<Office.Mark> marks(Fact fact) {
    Set<Office.Mark> marks = EnumSet.noneOf(Office.Mark.class);
    fact.tellings().forEach(telling -> marks.addAll(telling.marks()));
    return marks;
  }
}
