package org.musnad.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.identity.Known;
import org.musnad.language.Language;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Desk;
import org.musnad.record.Statement;
import org.musnad.search.Hit;
import org.musnad.search.Kind;
import org.musnad.search.SearchRequest;
import org.musnad.store.ArticleChoice;
import org.musnad.store.StatementChoice;
import org.musnad.store.StoredArticle;
import org.musnad.store.WebAnnotation;
import org.musnad.text.Article;

/** Feeds: what is new about a figure, and what a search finds, to be followed in any reader of feeds. */
final class FeedResource {
  private static final int ENTRIES = 50;
  private static final int HITS = 200;
  private static final int TITLE = 120;
  private static final int HASH = 16;

  private final Desk desk;

  FeedResource(Desk desk) {
    this.desk = desk;
  }

  void on(Routes routes) {
    routes.get("/figures/{number}/feed.atom", context -> atom(context, figure(context)));
    routes.get("/figures/{number}/feed.json", context -> json(context, figure(context)));
    routes.get("/search/feed.atom", context -> atom(context, search(context)));
    routes.get("/search/feed.json", context -> json(context, search(context)));
  }

  private void atom(Context context, Feed feed) {
    if (!Tags.known(context, state(feed))) {
      context.result(feed.atom()).contentType(Feed.ATOM + "; charset=utf-8");
    }
  }

  private void json(Context context, Feed feed) {
    if (!Tags.known(context, state(feed))) {
      context.result(feed.json()).contentType(Feed.JSON);
    }
  }

  /** A feed is as it was as long as its entries are, whatever else has come into the archive. */
  private static String state(Feed feed) {
    return WebAnnotation.hash(feed.toString()).substring(0, HASH);
  }

  private Feed figure(Context context) {
    Known figure = desk.figures().figure(Asked.place(context, "number")).orElseThrow(() -> Problem.notFound(context.path()));
    Language language = Asked.language(context);
    StatementChoice all = new StatementChoice(List.of(), null, figure.number(), ArticleChoice.ALL);
    Map<String, FeedEntry> entries = new LinkedHashMap<>();
    for (StatementJson.Told told : StatementResource.told(desk.archive(), all, null, ENTRIES)) {
      FeedEntry entry = entry(context, told, language);
      entries.putIfAbsent(entry.id(), entry);
    }
    return new Feed("urn:musnad:figure:" + figure.number(), figure.name(), language, self(context),
        base(context) + "/figure/" + figure.number(), List.copyOf(entries.values()));
  }

  private FeedEntry entry(Context context, StatementJson.Told told, Language language) {
    StoredArticle stored = told.article();
    Statement statement = told.statement();
    Article article = stored.record().article();
    String words = statement.type().label() + "\n" + statement.text();
    return new FeedEntry(
        "urn:musnad:statement:" + stored.article() + ":" + WebAnnotation.hash(words).substring(0, HASH),
        language.messages().text("type." + statement.type().label()) + ": " + cut(SafeText.line(statement.text())),
        "«" + SafeText.line(statement.text()) + "»", citation(article), link(context, stored.article()), article.url(),
        article.published(), stored.retrieved());
  }

  private static String cut(String text) {
    return text.length() <= TITLE ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, TITLE - 1))) + "…";
  }

  private static String citation(Article article) {
    String day = article.published() == null ? "" : " (" + article.published() + ")";
    return "— " + SafeText.line(article.outlet()) + ": " + SafeText.line(article.title()) + day;
  }

  private Feed search(Context context) {
    Language language = Asked.language(context);
    SearchRequest request = SearchResource.request(context).in(Kind.ARTICLE).limit(HITS);
    List<FeedEntry> entries = desk.index().search(request).hits().stream()
        .map(Hit.OfArticle.class::cast)
        .sorted(Comparator.comparing((Hit.OfArticle hit) -> hit.article().number()).reversed())
        .limit(ENTRIES)
        .flatMap(hit -> desk.archive().article(hit.article().number()).stream().map(stored -> entry(context, hit, stored)))
        .toList();
    String query = String.valueOf(context.queryString());
    return new Feed("urn:musnad:search:" + URLEncoder.encode(request.query(), StandardCharsets.UTF_8),
        language.messages().text("api.feed.search", SafeText.line(request.query())), language, self(context),
        base(context) + "/search?" + query, entries);
  }

  private FeedEntry entry(Context context, Hit.OfArticle hit, StoredArticle stored) {
    Article article = stored.record().article();
    String passages = hit.passages().stream().map(passage -> SafeText.line(passage.span().of(hit.article().article().text())))
        .reduce("", (one, other) -> one.isEmpty() ? other : one + " … " + other);
    return new FeedEntry("urn:musnad:article:" + stored.article(), SafeText.line(article.title().isEmpty() ? article.id() : article.title()),
        passages, citation(article), link(context, stored.article()), article.url(), article.published(), stored.retrieved());
  }

  private static String link(Context context, long article) {
    return base(context) + "/article/" + article;
  }

  static String base(Context context) {
    return context.scheme() + "://" + context.header("Host");
  }

  private static String self(Context context) {
    String query = context.queryString();
    return base(context) + context.path() + (query == null ? "" : "?" + query);
  }
}
