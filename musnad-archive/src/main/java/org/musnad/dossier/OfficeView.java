package org.musnad.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Office.Mark;
import org.musnad.dossier.Office.State;
import org.musnad.language.PartialDate;
import org.musnad.record.Role;
import org.musnad.record.StatementType;

/**
 * What the lines of one tenure say together: the title, the body, since when, until when, and whether it is held still.
 */
final class OfficeView {
  private static final int NEWS_DAYS = 31;

  private final List<Fact> facts;
  private final Independence independence;

  OfficeView(Tenure tenure, Independence independence) {
    this.facts = tenure.facts().stream().sorted(Comparator.comparingInt(Fact::number)).toList();
    this.independence = independence;
  }

  Office office() {
    List<Citation> citations = facts.stream().flatMap(fact -> fact.citations().stream()).distinct().toList();
    State state = state();
    return new Office(
        0,
        title(),
        most(Role.ORGANIZATION),
        most(Role.PLACE),
        marks(state),
        state,
        best(OfficeView::start),
        best(OfficeView::end),
        day(facts, Fact::firstPublished, Comparator.naturalOrder()),
        lastTold(state),
        facts,
        independence.count(citations),
        List.of(),
        differences());
  }

  private static @Nullable When start(Fact fact) {
    return fact.type() == StatementType.POSITION_HOLD ? fact.from() : Offices.isStart(fact) ? fact.when() : null;
  }

  private static @Nullable When end(Fact fact) {
    return fact.type() == StatementType.POSITION_HOLD
        ? fact.to()
        : fact.type() == StatementType.POSITION_END ? fact.when() : null;
  }

  private static boolean isSighting(Fact fact) {
    return fact.type() == StatementType.POSITION_HOLD
        && !Offices.isFormer(fact)
        && fact.to() == null
        && fact.when() == null;
  }

  /** News that an office was just taken says that it is held; a life told years later does not. */
  private static boolean isNews(Fact fact) {
    When start = Offices.isStart(fact) ? fact.when() : null;
    LocalDate told = fact.lastPublished();
    return start != null
        && start.date() != null
        && told != null
        && !start.date().last().plusDays(NEWS_DAYS).isBefore(told);
  }

  private static boolean isEnding(Fact fact) {
    return fact.type() == StatementType.POSITION_END || end(fact) != null || Offices.isFormer(fact);
  }

  private State state() {
    List<Fact> endings = facts.stream().filter(OfficeView::isEnding).toList();
    if (!endings.isEmpty()) {
      LocalDate ended = day(endings, Fact::lastPublished, Comparator.reverseOrder());
      LocalDate seen = day(sightings(), Fact::lastPublished, Comparator.reverseOrder());
      boolean undated = best(OfficeView::end) == null;
      boolean heldAgain = undated && ended != null && seen != null && seen.isAfter(ended);
      return heldAgain ? State.HELD : State.ENDED;
    }
    boolean named =
        facts.stream().noneMatch(fact -> Offices.isStart(fact) || fact.type() == StatementType.POSITION_HOLD);
    boolean designate =
        facts.stream()
            .filter(fact -> fact.type() == StatementType.POSITION_HOLD)
            .allMatch(fact -> Offices.marks(fact).contains(Mark.DESIGNATE));
    if (named || designate && facts.stream().noneMatch(Offices::isStart)) {
      return State.DESIGNATE;
    }
    return facts.stream().anyMatch(fact -> isSighting(fact) || isNews(fact)) ? State.HELD : State.OPEN;
  }

  private List<Fact> sightings() {
    return facts.stream().filter(OfficeView::isSighting).toList();
  }

  private @Nullable LocalDate lastTold(State state) {
    List<Fact> held = facts.stream().filter(fact -> !isEnding(fact)).toList();
    return day(state == State.HELD && !held.isEmpty() ? held : facts, Fact::lastPublished, Comparator.reverseOrder());
  }

  private Set<Mark> marks(State state) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    facts.forEach(fact -> marks.addAll(Offices.marks(fact)));
    if (state == State.HELD) {
      marks.remove(Mark.FORMER);
    }
    if (facts.stream().anyMatch(Offices::isStart)) {
      marks.remove(Mark.DESIGNATE);
    }
    return marks;
  }

  /** The title told most: titles told in the form that stands by itself before those put into it. */
  private String title() {
    Map<String, Integer> uses = new TreeMap<>();
    Map<String, Integer> ranks = new TreeMap<>();
    for (Fact fact : facts) {
      for (Telling telling : fact.tellings()) {
        for (Value told : telling.values(Role.TITLE).stream().limit(1).toList()) {
          String title = OfficeTitle.unmarked(told.name());
          uses.merge(title, 1, Integer::sum);
          ranks.merge(title, rank(told), Math::min);
        }
      }
    }
    return uses.keySet().stream()
        .min(
            Comparator.comparing((String title) -> ranks.getOrDefault(title, 0))
                .thenComparing(title -> -uses.getOrDefault(title, 0))
                .thenComparing(title -> -title.length())
                .thenComparing(title -> title))
        .orElse("");
  }

  /** 0 for a title that stands in the article as it is shown, 1 for one made so, 2 for «رئاسة» and its like. */
  private static int rank(Value title) {
    if (OfficeTitle.isAbstract(title.name())) {
      return 2;
    }
    return title.name().equals(title.text()) ? 0 : 1;
  }

  private List<Value> most(Role role) {
    return facts.stream()
        .filter(fact -> !fact.values(role).isEmpty())
        .max(Comparator.comparingInt(Fact::sources).thenComparing(fact -> -fact.number()))
        .map(fact -> fact.values(role))
        .orElse(List.of());
  }

  /** The time with most sources; of equals the finest. */
  private @Nullable When best(Function<Fact, @Nullable When> time) {
    return facts.stream()
        .filter(fact -> time.apply(fact) != null)
        .min(
            Comparator.comparing((Fact fact) -> Objects.requireNonNull(time.apply(fact)).date() == null)
                .thenComparing(fact -> -fact.sources())
                .thenComparing(fact -> -Objects.requireNonNull(time.apply(fact)).value().length())
                .thenComparing(Fact::number))
        .map(fact -> Objects.requireNonNull(time.apply(fact)))
        .orElse(null);
  }

  private List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    Differences differences = new Differences(independence);
    dates(OfficeView::start, Role.FROM, differences, found);
    dates(OfficeView::end, Role.TO, differences, found);
    supersession(differences, found);
    facts.forEach(
        fact -> fact.differences().stream().filter(d -> d.kind() == Difference.Kind.STATUS).forEach(found::add));
    return found;
  }

  private void dates(
      Function<Fact, @Nullable When> time, Role role, Differences differences, List<Difference> found) {
    Map<PartialDate, List<Citation>> byDate = new TreeMap<>();
    boolean hijri = false;
    for (Fact fact : facts) {
      When when = time.apply(fact);
      if (when == null) {
        continue;
      }
      hijri |= when.hijri();
      boolean alreadyTold = fact.differences().stream().anyMatch(d -> d.role() == Role.DATE || d.role() == role);
      if (alreadyTold) {
        fact.differences().stream().filter(d -> d.role() == Role.DATE || d.role() == role).forEach(d -> add(d, byDate));
      } else if (when.date() != null) {
        byDate.computeIfAbsent(when.date(), date -> new ArrayList<>()).addAll(fact.citations());
      }
    }
    differences.dates(byDate, hijri, role, found);
  }

  private static void add(Difference difference, Map<PartialDate, List<Citation>> byDate) {
    for (Difference.Side side : difference.sides()) {
      PartialDate.of(side.value())
          .ifPresent(date -> byDate.computeIfAbsent(date, d -> new ArrayList<>()).addAll(side.citations()));
    }
  }

  /** "Holds it" told before "has left it" is told: both were right when told. */
  private void supersession(Differences differences, List<Difference> found) {
    List<Fact> endings = facts.stream().filter(OfficeView::isEnding).toList();
    LocalDate ended = day(endings, Fact::firstPublished, Comparator.naturalOrder());
    if (ended == null || state() != State.ENDED) {
      return;
    }
    List<Citation> earlier =
        sightings().stream()
            .flatMap(fact -> fact.citations().stream())
            .filter(c -> c.article().published() != null && c.article().published().isBefore(ended))
            .toList();
    if (!earlier.isEmpty()) {
      List<Citation> later = endings.stream().flatMap(fact -> fact.citations().stream()).toList();
      found.add(differences.supersession("held", earlier, "ended", later));
    }
  }

  private static @Nullable LocalDate day(
      List<Fact> facts, Function<Fact, @Nullable LocalDate> day, Comparator<LocalDate> order) {
    LocalDate best = null;
    for (Fact fact : facts) {
      LocalDate next = day.apply(fact);
      if (next != null && (best == null || order.compare(next, best) < 0)) {
        best = next;
      }
    }
    return best;
  }
}
