package org.musnad.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Identification;
import org.musnad.identity.Known;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.Visitor;
import org.musnad.search.SearchRequest;
import org.musnad.store.Signature;
import org.musnad.store.Watch;
import org.musnad.watch.News;
import tools.jackson.core.JsonGenerator;

/** {@code /api/watches}: what the visitor watches, and what is new of it. */
final class WatchResource {
  private static final int COUNTED = 100;
  private static final int LONGEST = 200;

  private final Desk desk;

  WatchResource(Desk desk) {
    this.desk = desk;
  }

  void on(Routes routes) {
    routes.get("/watches", this::list);
    routes.own(HandlerType.POST, "/watches", this::add);
    routes.get("/watches/{number}", this::one);
    routes.own(HandlerType.POST, "/watches/{number}/seen", this::seen);
    routes.own(HandlerType.DELETE, "/watches/{number}", this::remove);
  }

  private void list(Context context) {
    Identification.catchUp(desk.archive());
    Paging paging = Paging.of(context);
    long[] after = paging.numbers(1);
    List<Watch> rows = desk.archive().watches().of(Visitor.of(context).name()).stream()
        .filter(watch -> after == null || watch.number() > after[0]).limit(paging.ask()).toList();
    paging.answer(context, rows, last -> String.valueOf(last.number()), (watch, json) -> write(News.of(desk, watch, COUNTED), json));
  }

  private static void write(News news, JsonGenerator json) {
    Watch watch = news.watch();
    json.writeNumberProperty("number", watch.number());
    json.writeStringProperty("kind", Asked.word(watch.kind()));
    json.writeStringProperty("words", watch.words());
    figure("one", watch.one(), json);
    figure("other", watch.other(), json);
    json.writeStringProperty("made", watch.made().toString());
    json.writeNumberProperty("seen", watch.seen());
    json.writeNumberProperty("new", news.articles().size());
    json.writeBooleanProperty("more", news.isMore());
  }

  private static void figure(String name, @Nullable Integer figure, JsonGenerator json) {
    if (figure != null) {
      json.writeNumberProperty(name, figure);
    }
  }

  private void one(Context context) {
    Identification.catchUp(desk.archive());
    answer(context, News.of(desk, find(context), COUNTED));
  }

  private Watch find(Context context) {
    return desk.archive().watches().find(Visitor.of(context).name(), Asked.place(context, "number"))
        .orElseThrow(() -> Problem.notFound(context.path()));
  }

  private static void answer(Context context, News news) {
    Json.answer(context, json -> {
      json.writeStartObject();
      write(news, json);
      json.writeArrayPropertyStart("articles");
      news.articles().forEach(article -> {
        json.writeStartObject();
        ArticleResource.summary(article, json);
        json.writeEndObject();
      });
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  /** Watches {@code figure}, or {@code figure} and {@code other}, or the words of {@code phrase}. */
  private void add(Context context) {
    JsonBody body = JsonBody.of(context);
    Signature by = new Signature(Visitor.of(context).name(), java.time.Instant.now());
    Watch watch = body.text("phrase").isBlank() ? figures(body, by) : phrase(body.text("phrase").strip(), by);
    context.status(201).header("Location", Api.ROOT + "/watches/" + watch.number());
    answer(context, News.of(desk, watch, COUNTED));
  }

  private Watch figures(JsonBody body, Signature by) {
    Known one = figure(body, "figure");
    if (body.number("other") == null) {
      return desk.archive().watches().add(by, Watch.Kind.FIGURE, one.number(), null, one.name());
    }
    Known other = figure(body, "other");
    if (one.number() == other.number()) {
      throw Problem.body("other");
    }
    Known first = one.number() < other.number() ? one : other;
    Known second = first == one ? other : one;
    return desk.archive().watches().add(by, Watch.Kind.PAIR, first.number(), second.number(), first.name() + " · " + second.name());
  }

  private Known figure(JsonBody body, String name) {
    Long number = body.number(name);
    return desk.figures().figure(number == null ? -1 : Math.toIntExact(number)).orElseThrow(() -> Problem.body(name));
  }

  /** A search says at once whether it can be understood. */
  private Watch phrase(String words, Signature by) {
    if (words.length() > LONGEST) {
      throw Problem.body("phrase");
    }
    desk.index().search(SearchRequest.of(News.query(words)).limit(1));
    return desk.archive().watches().add(by, Watch.Kind.PHRASE, null, null, words);
  }

  /** All that has come so far was looked at; or all up to the change {@code change}. */
  private void seen(Context context) {
    Watch watch = find(context);
    long last = desk.archive().listing().stand().change();
    Long change = context.body().isBlank() ? null : JsonBody.of(context).number("change");
    desk.archive().watches().seen(watch.owner(), watch.number(), change == null ? last : Math.min(last, change));
    answer(context, News.of(desk, find(context), COUNTED));
  }

  private void remove(Context context) {
    Watch watch = find(context);
    desk.archive().watches().remove(watch.owner(), watch.number());
    context.status(204);
  }
}
