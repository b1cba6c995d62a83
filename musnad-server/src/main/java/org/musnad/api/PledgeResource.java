package org.musnad.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.newsroom.Desk;
import org.musnad.pledge.Board;
import org.musnad.pledge.Pledge;
import org.musnad.pledge.Rating;
import org.musnad.pledge.State;
import org.musnad.store.Citation;
import org.musnad.store.Signature;
import org.musnad.store.StoredArticle;
import org.musnad.text.Span;
import tools.jackson.core.JsonGenerator;

/** {@code /api/pledges}: what was promised, and what people judged came of it. */
final class PledgeResource {
  private final Desk desk;
  private final Latest<Board> board;

  PledgeResource(Desk desk) {
    this.desk = desk;
    this.board = new Latest<>(desk.archive(), Board::of);
  }

  void on(Routes routes) {
    routes.get("/pledges", this::list);
    routes.get("/pledges/{id}", this::one);
    routes.post("/pledges/{id}/rating", this::rate);
  }

  private void list(Context context) {
    LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
    if (Tags.known(context, desk.archive().listing().stand().change() + "-" + today)) {
      return;
    }
    String state = Asked.text(context, "state");
    String who = Asked.text(context, "who");
    String topic = Asked.text(context, "topic");
    Paging paging = Paging.of(context);
    List<Pledge> all = board.get().pledges().stream()
        .filter(pledge -> state == null || isIn(pledge, state, today))
        .filter(pledge -> who == null || pledge.who().contains(who))
        .filter(pledge -> topic == null || pledge.topic().equals(topic))
        .toList();
    long[] after = paging.numbers(1);
    int from = after == null ? 0 : (int) Math.max(0, Math.min(all.size(), after[0]));
    paging.answer(context, all.subList(from, Math.min(all.size(), from + paging.ask())),
        last -> String.valueOf(from + paging.limit()), (pledge, json) -> write(pledge, today, json));
  }

  /** {@code overdue} and {@code unrated} are states, too, for whoever asks. */
  private static boolean isIn(Pledge pledge, String state, LocalDate today) {
    return switch (state) {
      case "overdue" -> pledge.isOverdue(today);
      case "unrated" -> pledge.rating().isEmpty();
      default -> {
        State asked = State.of(state).orElseThrow(() -> Problem.parameter("state", state));
        yield pledge.rating().filter(rating -> rating.state() == asked).isPresent();
      }
    };
  }

  private void one(Context context) {
    Pledge pledge = find(context);
    LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
    if (!Tags.known(context, desk.archive().listing().stand().change() + "-" + today)) {
      answer(context, pledge, today);
    }
  }

  private static void answer(Context context, Pledge pledge, LocalDate today) {
    Json.answer(context, json -> {
      json.writeStartObject();
      write(pledge, today, json);
      json.writeEndObject();
    });
  }

  private Pledge find(Context context) {
    return board.get().find(context.pathParam("id")).orElseThrow(() -> Problem.notFound(context.path()));
  }

  private static void write(Pledge pledge, LocalDate today, JsonGenerator json) {
    json.writeStringProperty("id", pledge.id());
    json.writeStringProperty("who", pledge.who());
    json.writeStringProperty("content", pledge.content());
    Json.day(json, "published", pledge.published());
    Json.optional(json, "topic", pledge.topic());
    Json.optional(json, "deadline", pledge.deadline() == null ? null : pledge.deadline().value());
    json.writeBooleanProperty("overdue", pledge.isOverdue(today));
    json.writeStringProperty("state", pledge.rating().map(rating -> rating.state().word()).orElse("unrated"));
    pledge.rating().ifPresent(rating -> rating(rating, json));
    json.writeArrayPropertyStart("citations");
    pledge.citations().forEach(citation -> citation(citation, json));
    json.writeEndArray();
  }

  private static void rating(Rating rating, JsonGenerator json) {
    json.writeObjectPropertyStart("rating");
    json.writeNumberProperty("judgement", rating.judgement());
    json.writeStringProperty("state", rating.state().word());
    json.writeStringProperty("note", rating.note());
    json.writeStringProperty("by", rating.by().who());
    json.writeStringProperty("at", rating.by().at().toString());
    json.writeArrayPropertyStart("citations");
    rating.cited().forEach(citation -> citation(citation, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  static void citation(Citation citation, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("article", citation.article());
    json.writeStringProperty("sha256", citation.hash());
    json.writeNumberProperty("start", citation.span().start());
    json.writeNumberProperty("end", citation.span().end());
    json.writeStringProperty("exact", citation.exact());
    json.writeStringProperty("prefix", citation.prefix());
    json.writeStringProperty("suffix", citation.suffix());
    json.writeEndObject();
  }

  /** Sets what came of a pledge: {@code state}, {@code note}, and optionally {@code article} with {@code quote} that show it. */
  private void rate(Context context) {
    Signature by = Asked.editor(context);
    Pledge pledge = find(context);
    JsonBody body = JsonBody.of(context);
    State state = State.of(body.text("state")).orElseThrow(() -> Problem.body("state"));
    String note = body.text("note");
    if (note.isBlank()) {
      throw Problem.body("note");
    }
    Board.rate(desk.archive(), pledge, state, note, cited(body).map(List::of).orElse(List.of()), by);
    context.status(201);
    answer(context, find(context), LocalDate.now(java.time.ZoneId.systemDefault()));
  }

  private Optional<Citation> cited(JsonBody body) {
    @Nullable Long number = body.number("article");
    if (number == null) {
      return Optional.empty();
    }
    StoredArticle article = desk.archive().article(number).orElseThrow(() -> Problem.body("article"));
    String quote = body.text("quote");
    int at = quote.isEmpty() ? -1 : article.record().article().text().indexOf(quote);
    if (at < 0) {
      throw Problem.body("quote");
    }
    return Optional.of(article.cite(new Span(at, at + quote.length())));
  }
}
