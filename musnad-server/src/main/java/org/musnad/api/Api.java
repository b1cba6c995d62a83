package org.musnad.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.musnad.newsroom.Desk;
import org.musnad.newsroom.KeptDossiers;
import org.musnad.newsroom.Visitor;

/**
 * The archive as JSON. {@code /api/openapi.json} describes every route. Lists are paged by the address in {@code next}, answers are
 * tagged with how far the archive has come, errors are {@code application/problem+json}, and requests that change something need
 * the form token of their visitor in the header {@value org.musnad.newsroom.Visitor#HEADER}.
 */
public final class Api {
  /** Where it lies. */
  static final String ROOT = "/api";

  private final Desk desk;
  private final KeptDossiers dossiers;
  private final RateLimit limit;
  private List<String> all = List.of();

  public Api(Desk desk, KeptDossiers dossiers, Limits limits) {
    this.desk = desk;
    this.dossiers = dossiers;
    this.limit = new RateLimit(limits);
  }

  /** Adds the API to the routes of a server. */
  public void on(JavalinDefaultRoutingApi server) {
    Problems.on(server);
    server.before(ROOT, limit::count);
    server.before(ROOT + "/*", limit::count);
    Routes routes = new Routes(server);
    routes.get("", Api::start);
    routes.get("/openapi.json", Api::description);
    routes.get("/session", Api::session);
    new FigureResource(desk, dossiers).on(routes);
    new ArticleResource(desk).on(routes);
    new StatementResource(desk).on(routes);
    new PledgeResource(desk).on(routes);
    new SearchResource(desk).on(routes);
    new JudgementResource(desk).on(routes);
    new WatchResource(desk).on(routes);
    new FeedResource(desk).on(routes);
    new ReconcileResource(desk, dossiers).on(routes);
    all = routes.all();
  }

  /** Every route: {@code get /api/articles/{number}}. */
  List<String> routes() {
    return all;
  }

  private static void start(Context context) {
    Json.answer(context, json -> json.writeStartObject()
        .writeStringProperty("name", "Musnad")
        .writeStringProperty("description", ROOT + "/openapi.json")
        .writeEndObject());
  }

  private static void description(Context context) {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("missing openapi.json");
      }
      context.result(in.readAllBytes()).contentType(Json.TYPE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who asks, what they may do, and the token that their changes need. */
  private static void session(Context context) {
    Visitor visitor = Visitor.of(context);
    context.header("Cache-Control", "no-store");
    Json.answer(context, json -> json.writeStartObject()
        .writeStringProperty("name", visitor.name())
        .writeStringProperty("role", Asked.word(visitor.role()))
        .writeStringProperty("token", visitor.token())
        .writeEndObject());
  }
}
