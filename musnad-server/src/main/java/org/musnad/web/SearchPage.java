package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musnad.identity.Known;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Desk;
import org.musnad.record.Status;
import org.musnad.record.StatementType;
import org.musnad.search.Answer;
import org.musnad.search.Hit;
import org.musnad.search.Kind;
import org.musnad.search.QueryException;
import org.musnad.search.QueryField;
import org.musnad.search.SearchRequest;
import org.musnad.search.Suggestion;
import org.musnad.store.Catalogue;

/** The search, its facets, and the suggestions while somebody types. */
final class SearchPage {
  private static final int ON_A_PAGE = 20;
  private static final int MOST_PAGES = 25;
  private static final int MOST_FACETS = 12;
  private static final int MOST_SUGGESTED = 8;
  private static final int MOST_FIGURES = 4;

  private final Desk desk;
  private final Overview overview;

  SearchPage(Desk desk, Overview overview) {
    this.desk = desk;
    this.overview = overview;
  }

  /** A way to narrow what is found: its address sets it, or takes it off where it is set. */
  record Choice(String title, long count, String address, boolean here) {}

  /** Ways to narrow by one thing. */
  record Facet(String title, List<Choice> choices) {}

  /**
   * What was found.
   *
   * @param problem what is wrong with the query, or the empty string
   * @param figures whom the query names
   * @param answer what was found
   * @param page the number of the page, from 1
   */
  record View(
      Site site, String problem, List<Known> figures, Answer answer, List<Shown> hits, List<Facet> facets, int page) {
    boolean hasMore() {
      return page < MOST_PAGES && answer.total() > (long) page * ON_A_PAGE;
    }

    String page(int other) {
      return site.address("page", other <= 1 ? "" : String.valueOf(other));
    }
  }

  void on(JavalinDefaultRoutingApi routes) {
    routes.get("/search", this::search);
    routes.get("/suggest", this::suggest);
  }

  private void search(Context context) {
    Site site = Site.of(context);
    SearchRequest request = request(site);
    int page = page(site.parameter("page"));
    if (request.query().isEmpty() && request.filters().isEmpty()) {
      answer(context, new View(site, "", List.of(), nothing(), List.of(), List.of(), 1));
      return;
    }
    try {
      Answer answer = desk.index().search(request.limit(page * ON_A_PAGE));
      List<Shown> hits = answer.hits().stream().skip((long) (page - 1) * ON_A_PAGE).map(hit -> Shown.of(hit, site)).toList();
      answer(context, new View(site, "", figures(request), answer, hits, facets(site, request), page));
    } catch (QueryException e) {
      context.status(400);
      answer(context, new View(site, site.t("web.query." + e.reason(), SafeText.line(e.detail())), List.of(), nothing(),
          List.of(), List.of(), 1));
    }
  }

  private static void answer(Context context, View view) {
    Template.answer(context, "search.jte", view);
  }

  private static Answer nothing() {
    return new Answer(List.of(), 0, false, List.of());
  }

  private static int page(String asked) {
    return asked.matches("[0-9]{1,3}") ? Math.min(MOST_PAGES, Math.max(1, Integer.parseInt(asked))) : 1;
  }

  private List<Known> figures(SearchRequest request) {
    boolean plain = !request.query().isEmpty() && request.filters().isEmpty() && !request.query().matches(".*[«»\":*()|-].*");
    return plain ? desk.figures().find(request.query()).stream().limit(MOST_FIGURES).toList() : List.of();
  }

  private static SearchRequest request(Site site) {
    Map<QueryField, String> filters = new EnumMap<>(QueryField.class);
    put(filters, QueryField.OUTLET, site.parameter("outlet"));
    put(filters, QueryField.PERSON, site.parameter("person"));
    put(filters, QueryField.FROM, site.parameter("year"));
    put(filters, QueryField.TO, site.parameter("year"));
    Kind kind = kind(site);
    if (kind == Kind.STATEMENT) {
      put(filters, QueryField.TYPE, site.parameter("type"));
      put(filters, QueryField.STATUS, site.parameter("status"));
    }
    return new SearchRequest(site.parameter("q"), kind, kind == Kind.NAME ? Map.of() : filters, ON_A_PAGE);
  }

  private static void put(Map<QueryField, String> filters, QueryField field, String value) {
    if (!value.isEmpty()) {
      filters.put(field, value);
    }
  }

  private static Kind kind(Site site) {
    for (Kind kind : Kind.values()) {
      if (word(kind).equals(site.parameter("kind"))) {
        return kind;
      }
    }
    return Kind.ARTICLE;
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private List<Facet> facets(Site site, SearchRequest request) {
    List<Facet> facets = new ArrayList<>();
    List<Choice> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      boolean possible = kind != Kind.NAME || !request.query().isEmpty() && request.filters().isEmpty();
      long count = possible ? count(request.in(kind)) : 0;
      kinds.add(new Choice(site.t("web.kind." + kind), count, site.address("kind", kind == Kind.ARTICLE ? "" : word(kind)),
          request.kind() == kind));
    }
    facets.add(new Facet(site.t("web.facet.kind"), kinds));
    if (request.kind() == Kind.NAME) {
      return facets;
    }
    if (request.kind() == Kind.STATEMENT) {
      List<String> types = new ArrayList<>();
      for (StatementType type : StatementType.values()) {
        types.add(type.label());
      }
      facets.add(facet(site, request, "type", QueryField.TYPE, types));
      List<String> statuses = new ArrayList<>();
      for (Status status : Status.values()) {
        statuses.add(status.name().toLowerCase(Locale.ROOT));
      }
      facets.add(facet(site, request, "status", QueryField.STATUS, statuses));
    }
    List<Catalogue.Outlet> outlets = overview.outlets().orElse(List.of());
    facets.add(facet(site, request, "outlet", QueryField.OUTLET,
        outlets.stream().map(Catalogue.Outlet::name).filter(name -> !name.isBlank()).limit(MOST_FACETS).toList()));
    facets.add(facet(site, request, "year", QueryField.FROM, years(outlets)));
    facets.removeIf(facet -> facet.choices().isEmpty());
    return facets;
  }

  private static List<String> years(List<Catalogue.Outlet> outlets) {
    int first = outlets.stream().map(Catalogue.Outlet::first).filter(day -> day != null).mapToInt(LocalDate::getYear).min().orElse(0);
    int last = outlets.stream().map(Catalogue.Outlet::last).filter(day -> day != null).mapToInt(LocalDate::getYear).max().orElse(-1);
    List<String> years = new ArrayList<>();
    for (int year = last; year >= first && years.size() < MOST_FACETS * 2; year--) {
      years.add(String.valueOf(year));
    }
    return years;
  }

  private Facet facet(Site site, SearchRequest request, String name, QueryField field, List<String> values) {
    List<Choice> choices = new ArrayList<>();
    for (String value : values) {
      boolean here = value.equals(site.parameter(name));
      SearchRequest narrowed = request.with(field, value);
      long count = count(field == QueryField.FROM ? narrowed.with(QueryField.TO, value) : narrowed);
      if (count > 0 || here) {
        choices.add(new Choice(title(site, name, value), count, paged(site).address(name, here ? "" : value), here));
      }
    }
    return new Facet(site.t("web.facet." + name), choices);
  }

  /** Whatever is narrowed begins again at the first page. */
  private static Site paged(Site site) {
    Map<String, List<String>> parameters = new java.util.HashMap<>(site.parameters());
    parameters.remove("page");
    return new Site(site.visitor(), site.language(), site.path(), parameters);
  }

  private static String title(Site site, String name, String value) {
    return switch (name) {
      case "type" -> site.t("type." + value);
      case "status" -> site.t("status." + value);
      case "year" -> site.words().digits(value);
      default -> site.line(value);
    };
  }

  private long count(SearchRequest request) {
    try {
      return desk.index().count(request);
    } catch (QueryException e) {
      return 0;
    }
  }

  private void suggest(Context context) {
    Site site = Site.of(context);
    List<Suggestion> found =
        site.parameter("q").isEmpty() ? List.of() : desk.index().suggest(site.parameter("q"), MOST_SUGGESTED);
    Json.answer(context, json -> {
      json.writeStartArray();
      for (Suggestion suggestion : found) {
        boolean person = suggestion.type() != null;
        json.writeStartObject();
        json.writeStringProperty("letters", SafeText.line(suggestion.letters()));
        json.writeStringProperty("about",
            (suggestion.type() == null ? "" : site.t("entity." + suggestion.type()) + " · ") + site.count("articles", suggestion.articles()));
        json.writeStringProperty("address", person ? "/find?name=" + Site.encoded(suggestion.letters()) : "");
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  /** What is shown of a hit. */
  record Shown(String title, String address, String about, List<List<Marked.Part>> passages, String type) {
    static Shown of(Hit hit, Site site) {
      if (hit instanceof Hit.OfName name) {
        return new Shown(SafeText.line(name.name()), "/find?name=" + Site.encoded(name.name()),
            site.t("entity." + name.type()) + " · " + site.count("articles", name.articles()), List.of(), "");
      }
      if (hit instanceof Hit.OfStatement told) {
        return new Shown(site.headline(told.article().article().title()), Addresses.statement(told.article().number(), told.id()),
            about(told.article().article(), site),
            List.of(Marked.parts(told.article().article().text(), told.passage().span(), told.passage().marks())),
            site.t("type." + told.type().label()) + standing(told.status(), site));
      }
      if (hit instanceof Hit.OfSentence sentence) {
        return new Shown(site.headline(sentence.article().article().title()), place(sentence), about(sentence.article().article(), site),
            List.of(Marked.parts(sentence.article().article().text(), sentence.passage().span(), sentence.passage().marks())), "");
      }
      Hit.OfArticle found = (Hit.OfArticle) hit;
      return new Shown(site.headline(found.article().article().title()), Addresses.article(found.article().number()),
          about(found.article().article(), site),
          found.passages().stream().map(p -> Marked.parts(found.article().article().text(), p.span(), p.marks())).toList(), "");
    }

    private static String place(Hit.OfSentence sentence) {
      return Addresses.article(sentence.article().number()) + "?mark=" + sentence.passage().span().start() + "-"
          + sentence.passage().span().end() + "#mark";
    }

    private static String standing(Status status, Site site) {
      return status == Status.ASSERTED ? "" : " · " + site.t("status." + status.name().toLowerCase(Locale.ROOT));
    }

    private static String about(org.musnad.text.Article article, Site site) {
      return site.outlet(article.outlet()) + (article.published() == null ? "" : " · " + site.day(article.published()));
    }
  }
}
