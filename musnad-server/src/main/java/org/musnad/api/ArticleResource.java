package org.musnad.api;

import io.javalin.http.Context;
import java.util.List;
import org.musnad.newsroom.Desk;
import org.musnad.record.RecordJson;
import org.musnad.record.Statement;
import org.musnad.store.ArticleChoice;
import org.musnad.store.ArticlePlace;
import org.musnad.store.ArticleSummary;
import org.musnad.store.OutletCount;
import org.musnad.store.StoredArticle;
import org.musnad.store.WebAnnotation;
import org.musnad.syndication.Chain;
import org.musnad.syndication.Syndication;
import org.musnad.text.Article;
import tools.jackson.core.JsonGenerator;

/** {@code /api/articles} and {@code /api/outlets}. */
final class ArticleResource {
  private final Desk desk;

  ArticleResource(Desk desk) {
    this.desk = desk;
  }

  void on(Routes routes) {
    routes.get("/articles", this::list);
    routes.get("/articles/{number}", this::one);
    routes.get("/outlets", this::outlets);
  }

  static ArticleChoice choice(Context context) {
    return new ArticleChoice(Asked.text(context, "outlet"), Asked.day(context, "from"), Asked.day(context, "to"));
  }

  private void list(Context context) {
    if (Tags.known(context, desk.archive())) {
      return;
    }
    Paging paging = Paging.of(context);
    List<ArticleSummary> rows = desk.archive().listing().articles(choice(context), place(paging), paging.ask());
    paging.answer(context, rows, last -> ArticlePlace.of(last).number() + "_" + ArticlePlace.of(last).day(), ArticleResource::summary);
  }

  private static @org.jspecify.annotations.Nullable ArticlePlace place(Paging paging) {
    String cursor = paging.cursor();
    if (cursor == null) {
      return null;
    }
    if (!cursor.matches("[0-9]{1,9}_([0-9]{4}-[0-9]{2}-[0-9]{2})?")) {
      throw Problem.parameter("cursor", cursor);
    }
    int bar = cursor.indexOf('_');
    return new ArticlePlace(cursor.substring(bar + 1), Long.parseLong(cursor.substring(0, bar)));
  }

  static void summary(ArticleSummary article, JsonGenerator json) {
    json.writeNumberProperty("number", article.number());
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("title", article.title());
    json.writeStringProperty("outlet", article.outlet());
    json.writeStringProperty("url", article.url());
    Json.day(json, "published", article.published());
    json.writeNumberProperty("versions", article.versions());
    json.writeStringProperty("article", Api.ROOT + "/articles/" + article.number());
  }

  private void one(Context context) {
    StoredArticle article = desk.archive().article(Asked.place(context, "number")).orElseThrow(() -> Problem.notFound(context.path()));
    if (!Tags.known(context, desk.archive())) {
      Json.answer(context, json -> article(article, json));
    }
  }

  private void article(StoredArticle article, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("number", article.article());
    json.writeNumberProperty("version", article.version());
    json.writeStringProperty("retrieved", article.retrieved().toString());
    json.writeStringProperty("sha256", article.hash());
    json.writeStringProperty("reader", article.reader());
    json.writeName("record");
    Json.raw(json, out -> RecordJson.write(article.record(), out));
    json.writeObjectPropertyStart("figures");
    desk.archive().listing().figuresIn(article.article()).forEach((entity, figure) -> json.writeNumberProperty("e" + entity, figure));
    json.writeEndObject();
    json.writeArrayPropertyStart("citations");
    for (Statement statement : article.record().statements()) {
      json.writeStartObject();
      json.writeStringProperty("type", "Annotation");
      json.writeStringProperty("statement", statement.id());
      target(article, statement, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    Syndication.of(desk.archive()).chain(article.article()).ifPresent(chain -> chain(chain, json));
    json.writeEndObject();
  }

  private static void chain(Chain chain, JsonGenerator json) {
    json.writeObjectPropertyStart("chain");
    json.writeNumberProperty("original", chain.original());
    json.writeName("copies").writeStartArray();
    chain.copies().forEach(copy -> json.writeNumber(copy.article()));
    json.writeEndArray();
    Json.strings(json, "agencies", chain.credits().keySet());
    json.writeEndObject();
  }

  /** The property {@code target} of a citation: a statement's place, as W3C selectors. */
  static void target(StoredArticle stored, Statement statement, JsonGenerator json) {
    Article article = stored.record().article();
    WebAnnotation.target(source(article, stored.article()), stored.hash(), article.text(), statement.span(), json);
  }

  static String source(Article article, long number) {
    return article.url().isEmpty() ? "urn:musnad:article:" + number : article.url();
  }

  private void outlets(Context context) {
    if (Tags.known(context, desk.archive())) {
      return;
    }
    Paging paging = Paging.of(context);
    long[] after = paging.numbers(1);
    List<OutletCount> all = desk.archive().listing().outlets();
    int from = after == null ? 0 : (int) Math.max(0, Math.min(all.size(), after[0]));
    List<OutletCount> rows = all.subList(from, Math.min(all.size(), from + paging.ask()));
    paging.answer(context, rows, last -> String.valueOf(from + paging.limit()), (outlet, json) -> {
      json.writeStringProperty("outlet", outlet.outlet());
      json.writeNumberProperty("articles", outlet.articles());
      Json.day(json, "first", outlet.first());
      Json.day(json, "last", outlet.last());
    });
  }
}
