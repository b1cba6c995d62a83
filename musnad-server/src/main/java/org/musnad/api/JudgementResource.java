package org.musnad.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.musnad.identity.Identification;
import org.musnad.identity.Pointer;
import org.musnad.identity.Rulebook;
import org.musnad.newsroom.Desk;
import org.musnad.record.Statement;
import org.musnad.store.Anchor;
import org.musnad.store.Change;
import org.musnad.store.Judgement;
import org.musnad.store.Signature;
import org.musnad.store.StoredArticle;
import org.musnad.store.Verdict;
import tools.jackson.core.JsonGenerator;

/** {@code /api/judgements} and {@code /api/changes}: what people decided, and everything that was done. */
final class JudgementResource {
  private final Desk desk;

  JudgementResource(Desk desk) {
    this.desk = desk;
  }

  void on(Routes routes) {
    routes.get("/judgements", this::list);
    routes.post("/judgements", this::judge);
    routes.get("/judgements/{number}", this::one);
    routes.post("/judgements/{number}/undo", this::undo);
    routes.get("/changes", this::changes);
  }

  private void list(Context context) {
    if (Tags.known(context, desk.archive())) {
      return;
    }
    Paging paging = Paging.of(context);
    long[] after = paging.numbers(1);
    List<Judgement> rows = desk.archive().judgements().stream()
        .filter(judgement -> after == null || judgement.number() > after[0]).limit(paging.ask()).toList();
    paging.answer(context, rows, last -> String.valueOf(last.number()), JudgementResource::write);
  }

  private void one(Context context) {
    Judgement judgement = find(Asked.place(context, "number")).orElseThrow(() -> Problem.notFound(context.path()));
    answer(context, judgement);
  }

  private static void answer(Context context, Judgement judgement) {
    Json.answer(context, json -> {
      json.writeStartObject();
      write(judgement, json);
      json.writeEndObject();
    });
  }

  private Optional<Judgement> find(long number) {
    return desk.archive().judgements().stream().filter(judgement -> judgement.number() == number).findFirst();
  }

  private static void write(Judgement judgement, JsonGenerator json) {
    json.writeNumberProperty("number", judgement.number());
    json.writeStringProperty("verdict", Asked.word(judgement.verdict()));
    json.writeStringProperty("by", judgement.by().who());
    json.writeStringProperty("at", judgement.by().at().toString());
    json.writeStringProperty("why", judgement.why());
    json.writeBooleanProperty("holds", judgement.holds());
    judgement.undoes().ifPresent(number -> json.writeNumberProperty("undoes", number));
    judgement.undoneBy().ifPresent(number -> json.writeNumberProperty("undoneBy", number));
    json.writeArrayPropertyStart("about");
    for (Anchor anchor : judgement.about()) {
      json.writeStartObject();
      json.writeStringProperty("about", anchor.about());
      json.writeName("citation");
      PledgeResource.citation(anchor.citation(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Judges: {@code same} or {@code different} of {@code one} and {@code other} (a figure {@code #12} or a mention {@code 12.e3}),
   * {@code confirm} or {@code reject} of {@code statement} of {@code article}; always with {@code why}.
   */
  private void judge(Context context) {
    Signature by = Asked.editor(context);
    JsonBody body = JsonBody.of(context);
    String why = why(body);
    long number = switch (body.text("verdict")) {
      case "same" -> made(new Rulebook(desk.archive()).same(pointer(body, "one"), pointer(body, "other"), why, by));
      case "different" -> made(new Rulebook(desk.archive()).different(pointer(body, "one"), pointer(body, "other"), why, by));
      case "confirm" -> desk.archive().judge(Verdict.CONFIRM, List.of(statement(body)), why, by);
      case "reject" -> desk.archive().judge(Verdict.REJECT, List.of(statement(body)), why, by);
      default -> throw Problem.body("verdict");
    };
    context.status(201).header("Location", Api.ROOT + "/judgements/" + number);
    answer(context, find(number).orElseThrow());
  }

  private static String why(JsonBody body) {
    String why = body.text("why");
    if (why.isBlank()) {
      throw Problem.body("why");
    }
    return why;
  }

  private static Pointer pointer(JsonBody body, String name) {
    return Pointer.of(body.text(name)).orElseThrow(() -> Problem.body(name));
  }

  private static long made(Rulebook.Ruling ruling) {
    if (ruling instanceof Rulebook.Ruling.Made made) {
      return made.number();
    }
    if (ruling instanceof Rulebook.Ruling.Contradicts contradicts) {
      throw new Problem(409, "contradicts", contradicts.judgements());
    }
    throw Problem.body("one, other");
  }

  private Anchor statement(JsonBody body) {
    Long number = body.number("article");
    StoredArticle article = desk.archive().article(number == null ? 0 : number).orElseThrow(() -> Problem.body("article"));
    Statement statement = article.record().statements().stream()
        .filter(each -> each.id().equals(body.text("statement"))).findFirst().orElseThrow(() -> Problem.body("statement"));
    return new Anchor(statement.type().label(), article.cite(statement.span()));
  }

  private void undo(Context context) {
    Signature by = Asked.editor(context);
    long judgement = Asked.place(context, "number");
    Judgement known = find(judgement).orElseThrow(() -> Problem.notFound(context.path()));
    if (!known.holds()) {
      throw new Problem(409, "undone", judgement);
    }
    long number = desk.archive().undo(judgement, why(JsonBody.of(context)), by);
    Identification.catchUp(desk.archive());
    context.status(201).header("Location", Api.ROOT + "/judgements/" + number);
    answer(context, find(number).orElseThrow());
  }

  private void changes(Context context) {
    if (Tags.known(context, desk.archive())) {
      return;
    }
    Paging paging = Paging.of(context);
    long[] after = paging.numbers(1);
    List<Change> rows = desk.archive().listing().changes(after == null ? 0 : after[0], paging.ask());
    paging.answer(context, rows, last -> String.valueOf(last.number()), (change, json) -> {
      json.writeNumberProperty("number", change.number());
      json.writeStringProperty("action", Asked.word(change.action()));
      json.writeStringProperty("by", change.by().who());
      json.writeStringProperty("at", change.by().at().toString());
      if (change.article() > 0) {
        json.writeNumberProperty("article", change.article());
      }
      json.writeStringProperty("detail", change.detail());
    });
  }
}
