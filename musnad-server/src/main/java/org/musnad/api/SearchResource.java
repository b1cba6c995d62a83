package org.musnad.api;

import io.javalin.http.Context;
import java.util.List;
import org.musnad.newsroom.Desk;
import org.musnad.search.Answer;
import org.musnad.search.Hit;
import org.musnad.search.HitJson;
import org.musnad.search.Kind;
import org.musnad.search.QueryField;
import org.musnad.search.SearchRequest;
import org.musnad.search.Suggestion;
import tools.jackson.core.JsonGenerator;

/** {@code /api/search} and {@code /api/suggestions}. */
final class SearchResource {
  /** So far one may leaf through the hits of one search. */
  private static final int DEEPEST = 1_000;

  private final Desk desk;

  SearchResource(Desk desk) {
    this.desk = desk;
  }

  void on(Routes routes) {
    routes.get("/search", this::search);
    routes.get("/suggestions", this::suggest);
  }

  /** What is asked, without how much of it. */
  static SearchRequest request(Context context) {
    String query = Asked.text(context, "q");
    Kind kind = Asked.parsed(context, "in", Asked.word(Kind.class));
    SearchRequest request = SearchRequest.of(query == null ? "" : query).in(kind == null ? Kind.ARTICLE : kind);
    for (QueryField field : QueryField.values()) {
      String value = Asked.text(context, Asked.word(field));
      request = value == null ? request : request.with(field, value);
    }
    return request;
  }

  private void search(Context context) {
    if (Tags.known(context, desk.archive())) {
      return;
    }
    Paging paging = Paging.of(context, 100);
    long[] after = paging.numbers(1);
    int from = after == null ? 0 : (int) Math.max(0, Math.min(DEEPEST, after[0]));
    Answer answer = desk.index().search(request(context).limit(Math.min(DEEPEST, from + paging.ask())));
    List<Hit> hits = answer.hits().subList(Math.min(from, answer.hits().size()), answer.hits().size());
    boolean more = hits.size() > paging.limit();
    List<Hit> page = hits.subList(0, Math.min(paging.limit(), hits.size()));
    String next = more ? paging.link(context, String.valueOf(from + paging.limit())) : null;
    Json.answer(context, json -> {
      json.writeStartObject();
      json.writeNumberProperty("total", answer.total());
      json.writeBooleanProperty("atLeast", answer.isLeast());
      json.writeArrayPropertyStart("items");
      page.forEach(hit -> Json.raw(json, out -> HitJson.write(hit, out)));
      json.writeEndArray();
      words(answer, json);
      json.writeNumberProperty("limit", paging.limit());
      json.writeNumberProperty("most", paging.most());
      Json.optional(json, "next", next);
      json.writeEndObject();
    });
  }

  private static void words(Answer answer, JsonGenerator json) {
    json.writeArrayPropertyStart("words");
    for (Answer.Sought word : answer.words()) {
      json.writeStartObject();
      json.writeStringProperty("letters", word.letters());
      json.writeBooleanProperty("isThere", word.isThere());
      Json.strings(json, "near", word.near());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void suggest(Context context) {
    if (Tags.known(context, desk.archive())) {
      return;
    }
    String typed = Asked.text(context, "q");
    Paging paging = Paging.of(context, 50);
    List<Suggestion> all = typed == null ? List.of() : desk.index().suggest(typed, Math.min(paging.limit(), 20));
    paging.answer(context, all, last -> "", (suggestion, json) -> {
      json.writeStringProperty("letters", suggestion.letters());
      if (suggestion.type() != null) {
        json.writeStringProperty("type", suggestion.type().name());
      }
      json.writeNumberProperty("articles", suggestion.articles());
    });
  }
}
