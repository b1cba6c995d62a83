package org.musnad.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Known;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.KeptDossiers;
import org.musnad.page.DossierJson;
import org.musnad.record.EntityType;

/** {@code /api/figures}: who is who, and dossiers; {@code /api/places}: the same of places. */
final class FigureResource {
  private final Desk desk;
  private final KeptDossiers dossiers;

  FigureResource(Desk desk, KeptDossiers dossiers) {
    this.desk = desk;
    this.dossiers = dossiers;
  }

  void on(Routes routes) {
    routes.get("/figures", context -> list(context, null));
    routes.get("/figures/{number}", this::one);
    routes.get("/figures/{number}/dossier", this::dossier);
    routes.get("/places", context -> list(context, EntityType.PLACE));
  }

  private void list(Context context, @Nullable EntityType only) {
    if (Tags.known(context, desk.archive())) {
      return;
    }
    String name = Asked.text(context, "name");
    EntityType asked = only != null ? only : Asked.parsed(context, "type", Asked.word(EntityType.class));
    Paging paging = Paging.of(context);
    List<Known> found = name == null ? most(asked == null ? EntityType.PERSON : asked, paging) : named(name, asked, paging);
    paging.answer(context, found, last -> name == null ? last.articles() + "." + last.number() : String.valueOf(last.number()),
        (figure, json) -> FigureJson.write(figure, Asked.language(context), json));
  }

  /** Those whom most articles name. */
  private List<Known> most(EntityType type, Paging paging) {
    long[] after = paging.numbers(2);
    List<Integer> numbers = after == null
        ? desk.archive().listing().figures(type.name(), Integer.MAX_VALUE, 0, paging.ask())
        : desk.archive().listing().figures(type.name(), (int) after[0], (int) after[1], paging.ask());
    return numbers.stream().map(desk.figures()::figure).flatMap(Optional::stream).toList();
  }

  /** Whoever bears a name; where nobody does, those who nearly do. */
  private List<Known> named(String name, @Nullable EntityType type, Paging paging) {
    List<Known> exact = ofType(desk.figures().find(name), type);
    List<Known> all = exact.isEmpty() ? ofType(desk.figures().near(name), type) : exact;
    long[] after = paging.numbers(1);
    int from = 0;
    for (int i = 0; after != null && i < all.size(); i++) {
      from = all.get(i).number() == after[0] ? i + 1 : from;
    }
    return all.subList(from, Math.min(all.size(), from + paging.ask()));
  }

  private static List<Known> ofType(List<Known> all, @Nullable EntityType type) {
    return all.stream().filter(figure -> type == null || figure.type() == type).toList();
  }

  private void one(Context context) {
    Known figure = desk.figures().figure(Asked.place(context, "number")).orElseThrow(() -> Problem.notFound(context.path()));
    if (!Tags.known(context, desk.archive())) {
      Json.answer(context, json -> {
        json.writeStartObject();
        FigureJson.write(figure, Asked.language(context), json);
        json.writeEndObject();
      });
    }
  }

  private void dossier(Context context) {
    int figure = Asked.place(context, "number");
    long made = dossiers.current(figure);
    if (made < 0) {
      throw Problem.notFound(context.path());
    }
    if (!Tags.known(context, "d" + figure + "-" + DossierJson.VERSION + "-" + made)) {
      KeptDossiers.Form form = dossiers.form(figure, "json", FigureResource::json).orElseThrow(() -> Problem.notFound(context.path()));
      context.result(form.bytes()).contentType(Json.TYPE);
    }
  }

  private static byte[] json(KeptDossiers.Kept kept) {
    return Json.bytes(json -> {
      json.writeStartObject();
      json.writeNumberProperty("figure", kept.figure().number());
      json.writeName("numbers").writeStartArray();
      kept.numbers().forEach(json::writeNumber);
      json.writeEndArray();
      json.writeName("dossier");
      Json.raw(json, out -> DossierJson.write(kept.dossier(), out));
      json.writeEndObject();
    });
  }
}
