package org.musnad.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Neighbour.Kind;
import org.musnad.language.PartialDate;
import org.musnad.identity.Figure;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Statement;

/**
 * Who held the subject's offices before and after it, and who is told to have held them at the same time: because a
 * sentence says so («خلفا لـ»), or because of the times told of both. Two titles of the same words are one office only
 * where both are told of one country or one body: every country has a «رئيس الوزراء».
 */
final class Succession {
  /** So many days two times in one office may overlap or lie apart and still follow one another. */
  private static final int SLACK_DAYS = 31;

  private final Roster roster;
  private final Figure subject;
  private final Numbering numbering;
  private final Independence independence;
  private final Map<Integer, List<Held>> others = new TreeMap<>();

  /**
   * Reads what is told of the others.
   *
   * @param rivals for each figure that may hold an office of the subject, the articles that tell it
   */
  Succession(
      Roster roster, Figure subject, Numbering numbering, Independence independence, Map<Integer, Set<Integer>> rivals) {
    this.roster = roster;
    this.subject = subject;
    this.numbering = numbering;
    this.independence = independence;
    rivals.forEach((figure, articles) -> others.put(figure, offices(roster.figure(figure), articles)));
  }

  /**
   * An office with what tells it from others, gathered once.
   *
   * @param titles its titles
   * @param where the countries it is told of
   * @param bodies numbers of the bodies it belongs to
   * @param citations where it is told
   */
  private record Held(
      Office office, Set<OfficeTitle> titles, Set<String> where, Set<Integer> bodies, List<Citation> citations) {
    static Held of(Office office) {
      Set<OfficeTitle> titles = new HashSet<>();
      Set<String> where = new HashSet<>();
      Set<Integer> bodies = new HashSet<>();
      for (Fact fact : office.facts()) {
        OfficeTitle title = Offices.title(fact);
        titles.add(title);
        where.addAll(title.where());
        bodies.addAll(OfficeIndex.bodies(fact.roles()));
      }
      List<Citation> citations =
          office.facts().stream().flatMap(fact -> fact.citations().stream()).distinct().toList();
      return new Held(office, titles, where, bodies, citations);
    }

    boolean hasTitleOf(Held other) {
      return titles.stream().anyMatch(mine -> other.titles.stream().anyMatch(mine::sameAs));
    }

    /** The same title, and one country or body that both are told of. */
    boolean isSameAs(Held other) {
      return hasTitleOf(other)
          && (where.stream().anyMatch(other.where::contains) || bodies.stream().anyMatch(other.bodies::contains));
    }
  }

  private List<Held> offices(Figure figure, Set<Integer> articles) {
    List<Told> told = new ArrayList<>();
    for (int article : articles) {
      new Hearing(roster, figure, article, numbering.of(article))
          .told().stream().filter(each -> OfficeIndex.isOffice(each.statement())).forEach(told::add);
    }
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : new Facts(independence).merge(told)) {
      facts.add(fact.numbered(facts.size() + 1));
    }
    return new Offices(independence).of(facts).stream().map(Held::of).toList();
  }

  /** The offices with their neighbours; where a sentence names none, times decide. */
  List<Office> joined(List<Office> offices) {
    List<Office> joined = new ArrayList<>();
    for (Office office : offices) {
      Held mine = Held.of(office);
      List<Neighbour> neighbours = new ArrayList<>();
      for (boolean before : new boolean[] {true, false}) {
        List<Neighbour> named = named(mine, before);
        neighbours.addAll(named.isEmpty() ? nearest(mine, before) : named);
      }
      neighbours.addAll(atTheSameTime(mine));
      joined.add(passedOn(office.with(office.number(), office.state(), neighbours, office.differences())));
    }
    return joined;
  }

  /** Who is told to have followed ends what older articles tell: both were right when told. */
  private Office passedOn(Office office) {
    if (office.state() != Office.State.HELD) {
      return office;
    }
    for (Neighbour successor : office.neighbours(Kind.SUCCESSOR)) {
      LocalDate told = published(successor.citations().get(0));
      List<Citation> held = Held.of(office).citations().stream().filter(citation -> published(citation).isBefore(told)).toList();
      boolean last = office.lastTold() != null && !office.lastTold().isAfter(told);
      if (last) {
        List<Difference> differences = new ArrayList<>(office.differences());
        if (!held.isEmpty()) {
          differences.add(new Differences(independence).succession(held, successor));
        }
        return office.with(office.number(), Office.State.ENDED, office.neighbours(), differences);
      }
    }
    return office;
  }

  private List<Neighbour> named(Held mine, boolean before) {
    Map<Integer, List<Citation>> found = new TreeMap<>();
    for (Citation citation : mine.citations()) {
      int article = numbering.article(citation.number());
      for (int figure : named(article, statement(article, citation), before)) {
        found.computeIfAbsent(figure, f -> new ArrayList<>()).add(citation);
      }
    }
    others.forEach(
        (figure, theirs) ->
            theirs.stream()
                .filter(mine::hasTitleOf)
                .flatMap(other -> other.citations().stream())
                .filter(citation -> names(citation, !before))
                .forEach(citation -> found.computeIfAbsent(figure, f -> new ArrayList<>()).add(citation)));
    List<Neighbour> neighbours = new ArrayList<>();
    found.forEach((figure, citations) -> {
      if (figure != subject.number()) {
        neighbours.add(neighbour(before ? Kind.PREDECESSOR : Kind.SUCCESSOR, figure, true, time(figure, mine), citations));
      }
    });
    return neighbours;
  }

  /** Whether a sentence about somebody else in the office names the subject as holding it before or after them. */
  private boolean names(Citation citation, boolean before) {
    int article = numbering.article(citation.number());
    return named(article, statement(article, citation), before).contains(subject.number());
  }

  private Set<Integer> named(int article, @Nullable Statement statement, boolean before) {
    Set<Integer> figures = new TreeSet<>();
    if (statement != null) {
      ArticleRecord record = roster.record(article);
      for (SuccessionWords.Named named : SuccessionWords.named(record, statement)) {
        int figure = roster.value(article, named.filler()).figure();
        if (named.before() == before && figure >= 0) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  private @Nullable Statement statement(int article, Citation citation) {
    return roster.record(article).statements().stream()
        .filter(statement -> statement.id().equals(citation.statement()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Office time(int figure, Held mine) {
    return others.getOrDefault(figure, List.of()).stream()
        .filter(mine::hasTitleOf)
        .findFirst()
        .map(Held::office)
        .orElse(null);
  }

  /** Where somebody's time in an office is told; where no time is, where the office is told first. */
  private static List<Citation> dated(Office office) {
    List<Citation> dated =
        office.facts().stream()
            .flatMap(fact -> fact.tellings().stream())
            .filter(telling -> telling.when() != null || telling.from() != null || telling.to() != null)
            .map(Telling::citation)
            .toList();
    return dated.isEmpty() ? office.facts().get(0).citations().subList(0, 1) : dated;
  }

  /** The holder whose time ended last before the subject's began, or began first after the subject's ended. */
  private List<Neighbour> nearest(Held mine, boolean before) {
    Comparator<Tie> byDay = Comparator.comparing(Tie::day);
    List<Tie> ties = new ArrayList<>();
    others.forEach(
        (figure, theirs) -> {
          for (Held other : theirs) {
            boolean tied = mine.isSameAs(other) || isNextInOneArticle(mine, other, before);
            LocalDate day = tied ? day(mine.office(), other.office(), before) : null;
            if (day != null) {
              ties.add(new Tie(figure, other.office(), day));
            }
          }
        });
    return ties.stream()
        .min(before ? byDay.reversed() : byDay)
        .map(tie -> List.of(
            neighbour(kind(mine.office(), tie.office(), before), tie.figure(), false, tie.office(), dated(tie.office()))))
        .orElse(List.of());
  }

  /** Just before or after where one time ends about when the other begins, else only earlier or later. */
  private static Kind kind(Office mine, Office theirs, boolean before) {
    if (isAdjacent(mine, theirs, before)) {
      return before ? Kind.PREDECESSOR : Kind.SUCCESSOR;
    }
    return before ? Kind.EARLIER : Kind.LATER;
  }

  private static boolean isAdjacent(Office mine, Office theirs, boolean before) {
    PartialDate end = date(before ? theirs.end() : mine.end());
    PartialDate begin = date(before ? mine.start() : theirs.start());
    return end != null && begin != null && (end.overlaps(begin) || Sameness.gap(end, begin) <= 2 * SLACK_DAYS);
  }

  /** A list of holders in one article needs no country beside each name; that one ends as the other begins ties them. */
  private static boolean isNextInOneArticle(Held mine, Held theirs, boolean before) {
    if (!mine.hasTitleOf(theirs) || !isAdjacent(mine.office(), theirs.office(), before)) {
      return false;
    }
    Set<Integer> articles = new HashSet<>();
    mine.citations().forEach(citation -> articles.add(citation.number()));
    return theirs.citations().stream().anyMatch(citation -> articles.contains(citation.number()));
  }

  /** Somebody's time in the office and the day that decides how near it is. */
  private record Tie(int figure, Office office, LocalDate day) {}

  private static @Nullable LocalDate day(Office mine, Office theirs, boolean before) {
    return before ? dayBefore(mine, theirs) : dayAfter(mine, theirs);
  }

  private static @Nullable LocalDate dayBefore(Office mine, Office theirs) {
    PartialDate start = date(mine.start());
    PartialDate begun = date(theirs.start());
    PartialDate ended = date(theirs.end());
    if (start == null || begun != null && !begun.first().isBefore(start.first())) {
      return null;
    }
    LocalDate day = ended != null ? ended.last() : begun != null ? begun.first() : theirs.lastTold();
    boolean seen = begun == null && ended == null && theirs.state() != Office.State.HELD;
    LocalDate latest = begun == null && ended == null ? start.first() : start.last().plusDays(SLACK_DAYS);
    return day == null || seen || day.isAfter(latest) ? null : day;
  }

  private static @Nullable LocalDate dayAfter(Office mine, Office theirs) {
    PartialDate begun = date(theirs.start());
    PartialDate end = date(mine.end());
    LocalDate last = end != null ? end.last().minusDays(SLACK_DAYS) : mine.lastTold();
    if (last == null || begun == null) {
      return null;
    }
    PartialDate start = date(mine.start());
    boolean later = start == null || begun.first().isAfter(start.last());
    return later && !begun.last().isBefore(last) ? begun.first() : null;
  }

  private List<Neighbour> atTheSameTime(Held mine) {
    List<Neighbour> found = new ArrayList<>();
    others.forEach(
        (figure, theirs) ->
            theirs.stream()
                .filter(mine::isSameAs)
                .map(Held::office)
                .filter(other -> overlap(mine.office(), other) && overlap(other, mine.office()))
                .findFirst()
                .ifPresent(other -> found.add(neighbour(Kind.SAME_TIME, figure, false, other, dated(other)))));
    return found;
  }

  /** Whether one is told to have begun well before the other is told to have ended, or to be in office still. */
  private static boolean overlap(Office one, Office other) {
    PartialDate begun = date(one.start());
    PartialDate ended = date(other.end());
    LocalDate until = ended != null ? ended.first() : other.state() == Office.State.HELD ? other.lastTold() : null;
    boolean acting = one.marks().contains(Office.Mark.ACTING) || other.marks().contains(Office.Mark.ACTING);
    return !acting && begun != null && until != null && begun.last().plusDays(SLACK_DAYS).isBefore(until);
  }

  private Neighbour neighbour(Kind kind, int figure, boolean named, @Nullable Office time, List<Citation> citations) {
    List<Citation> distinct =
        citations.stream().distinct().sorted(Comparator.comparing(Succession::published)).toList();
    return new Neighbour(
        kind,
        roster.figure(figure).name(),
        named,
        time == null ? null : time.start(),
        time == null ? null : time.end(),
        distinct,
        independence.count(distinct));
  }

  private static LocalDate published(Citation citation) {
    LocalDate day = citation.article().published();
    return day == null ? LocalDate.MAX : day;
  }

  private static @Nullable PartialDate date(@Nullable When when) {
    return when == null ? null : when.date();
  }
}
