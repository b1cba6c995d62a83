package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.musnad.dossier.Relation;
import org.musnad.identity.Known;
import org.musnad.newsroom.Desk;

/** Dossiers, and the way to them by name. */
final class FigurePages {
  private static final int MOST_SHOWN = 40;
  private static final int MOST_RELATED = 24;

  private final Desk desk;
  private final FigureFiles files;

  FigurePages(Desk desk, FigureFiles files) {
    this.desk = desk;
    this.files = files;
  }

  /**
   * A dossier.
   *
   * @param site the frame around it
   * @param known who it is about
   * @param body its HTML
   */
  record FigureView(Site site, Known known, String body) {}

  /**
   * Whom a name may mean.
   *
   * @param asked the name
   * @param bearers who bears it
   * @param near who is named nearly so, where nobody bears it
   */
  record NameView(Site site, String asked, List<Known> bearers, List<Known> near) {}

  void on(JavalinDefaultRoutingApi routes) {
    routes.get("/figure/{number}", this::figure);
    routes.get("/figure/{number}/relations", this::relations);
    routes.get("/find", this::find);
  }

  static int number(Context context) {
    try {
      return Integer.parseInt(context.pathParam("number"));
    } catch (NumberFormatException e) {
      throw new NotFoundResponse();
    }
  }

  private void figure(Context context) {
    int number = number(context);
    Site site = Site.of(context);
    FigureFiles.File file = files.of(number).orElseThrow(NotFoundResponse::new);
    Known known = desk.figures().figure(number).orElseThrow(NotFoundResponse::new);
    if (known.number() != number) {
      context.redirect(Addresses.figure(known.number()));
      return;
    }
    Template.answer(context, "figure.jte", new FigureView(site, known, file.body(site.language())));
  }

  private void relations(Context context) {
    FigureFiles.File file = files.of(number(context)).orElseThrow(NotFoundResponse::new);
    Json.answer(context, json -> {
      json.writeStartArray();
      for (Relation relation : file.dossier().relations().stream().limit(MOST_RELATED).toList()) {
        json.writeStartObject();
        json.writeNumberProperty("figure", relation.figure());
        json.writeStringProperty("name", org.musnad.language.SafeText.line(relation.name()));
        json.writeStringProperty("type", relation.type().name());
        json.writeNumberProperty("times", relation.facts().size());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  private void find(Context context) {
    Site site = Site.of(context);
    String name = site.parameter("name");
    List<Known> bearers = name.isEmpty() ? List.of() : desk.figures().find(name);
    if (bearers.size() == 1) {
      context.redirect(Addresses.figure(bearers.get(0).number()));
      return;
    }
    List<Known> near = bearers.isEmpty() && !name.isEmpty() ? desk.figures().near(name) : List.of();
    Template.answer(context, "find.jte",
        new NameView(site, name, bearers.stream().limit(MOST_SHOWN).toList(), near.stream().limit(MOST_SHOWN).toList()));
  }
}
