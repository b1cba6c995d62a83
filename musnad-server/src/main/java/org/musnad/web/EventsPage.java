package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.musnad.language.PartialDate;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Desk;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.search.Hit;
import org.musnad.search.Kind;
import org.musnad.search.QueryField;
import org.musnad.search.SearchRequest;
import org.musnad.store.ArticleSummary;
import org.musnad.store.StoredArticle;

/** What happened, in a list and by days: what the articles of a month tell. */
final class EventsPage {
  private static final Set<StatementType> EVENTS = EnumSet.of(
      StatementType.ATTACK, StatementType.OPERATION, StatementType.PROTEST, StatementType.MEETING, StatementType.VISIT,
      StatementType.AGREEMENT, StatementType.RULING, StatementType.ELECTION, StatementType.ARREST, StatementType.DEATH,
      StatementType.POSITION_START, StatementType.POSITION_END, StatementType.FOUND);
  private static final int MOST = 200;
  private static final int LONGEST = 170;
  private static final int WEEK = 7;

  private final Desk desk;

  EventsPage(Desk desk) {
    this.desk = desk;
  }

  /**
   * An event as an article tells it.
   *
   * @param day when it was; where no day is told, that of publication
   * @param told whether its day is told
   */
  record Event(LocalDate day, boolean told, StatementType type, String words, String outlet, String address, Status status) {}

  /** A day of the calendar; 0 for a place before the first or behind the last. */
  record Day(int number, List<Event> events) {}

  /** A month of events. */
  record View(Site site, YearMonth month, String type, List<Event> events, List<List<Day>> weeks) {
    List<String> types() {
      return EVENTS.stream().map(StatementType::label).toList();
    }

    String name(YearMonth any) {
      return site.dates().value(any.toString(), null);
    }

    String to(YearMonth any) {
      return site.address("month", any.toString());
    }

    String style(Event event) {
      return switch (event.type()) {
        case POSITION_START, POSITION_END, ELECTION -> "k-office";
        case DEATH -> "k-life";
        case ATTACK, OPERATION, PROTEST, ARREST -> "k-force";
        default -> "k-act";
      };
    }
  }

  void on(JavalinDefaultRoutingApi routes) {
    routes.get("/events", this::events);
  }

  private void events(Context context) {
    Site site = Site.of(context);
    YearMonth month = month(site.parameter("month"));
    String type = site.parameter("type");
    List<Event> events = EVENTS.stream()
        .filter(each -> type.isEmpty() || each.label().equals(type))
        .flatMap(each -> events(each, month).stream())
        .sorted(Comparator.comparing(Event::day).thenComparing(Event::address))
        .toList();
    Template.answer(context, "events.jte", new View(site, month, type, events, weeks(month, events)));
  }

  /** The month asked for; else that of the last article which has a day. */
  private YearMonth month(String asked) {
    try {
      return YearMonth.parse(asked);
    } catch (DateTimeException e) {
      return desk.archive().catalogue().latest(MOST).stream().map(ArticleSummary::published).filter(day -> day != null)
          .max(Comparator.naturalOrder()).map(YearMonth::from).orElse(YearMonth.now());
    }
  }

  private List<Event> events(StatementType type, YearMonth month) {
    SearchRequest request = new SearchRequest("", Kind.STATEMENT, Map.of(
        QueryField.TYPE, type.label(), QueryField.FROM, month.toString(), QueryField.TO, month.toString()), MOST);
    List<Hit.OfStatement> hits = desk.index().search(request).hits().stream().map(Hit.OfStatement.class::cast).toList();
    Map<Long, StoredArticle> articles = desk.archive().articles(hits.stream().map(hit -> hit.article().number()).distinct().toList())
        .stream().collect(Collectors.toMap(StoredArticle::article, article -> article));
    List<Event> events = new ArrayList<>();
    for (Hit.OfStatement hit : hits) {
      StoredArticle article = articles.get(hit.article().number());
      if (article != null) {
        article.record().statements().stream().filter(statement -> statement.id().equals(hit.id()))
            .forEach(statement -> add(events, event(article, statement), month));
      }
    }
    return events;
  }

  private static void add(List<Event> events, Event event, YearMonth month) {
    if (YearMonth.from(event.day()).equals(month)) {
      events.add(event);
    }
  }

  private static Event event(StoredArticle article, Statement statement) {
    LocalDate published = article.record().article().published();
    LocalDate told = statement.fillers(Role.DATE).stream().map(Filler::value).filter(value -> value != null)
        .flatMap(value -> PartialDate.of(value).stream()).filter(date -> date.first().equals(date.last()))
        .map(PartialDate::first).findFirst().orElse(null);
    LocalDate day = told != null ? told : published == null ? LocalDate.EPOCH : published;
    String words = SafeText.line(statement.text());
    return new Event(day, told != null, statement.type(), words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words,
        article.record().article().outlet(), Addresses.statement(article.article(), statement.id()), statement.status());
  }

  /** The weeks of a month, from Saturday on, as calendars of the region have them. */
  private static List<List<Day>> weeks(YearMonth month, List<Event> events) {
    Map<Integer, List<Event>> byDay = new TreeMap<>(events.stream().collect(Collectors.groupingBy(event -> event.day().getDayOfMonth())));
    int before = (month.atDay(1).getDayOfWeek().getValue() + 1) % WEEK;
    List<List<Day>> weeks = new ArrayList<>();
    for (int first = 1 - before; first <= month.lengthOfMonth(); first += WEEK) {
      List<Day> week = new ArrayList<>();
      for (int day = first; day < first + WEEK; day++) {
        boolean inside = day >= 1 && day <= month.lengthOfMonth();
        week.add(inside ? new Day(day, byDay.getOrDefault(day, List.of())) : new Day(0, List.of()));
      }
      weeks.add(week);
    }
    return weeks;
  }
}
