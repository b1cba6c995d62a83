package org.musnad.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.musnad.language.Messages;
import org.musnad.search.QueryException;
import org.musnad.search.SearchException;
import org.musnad.store.ArchiveException;

/** Answers everything that goes wrong under {@code /api} as {@code application/problem+json} (RFC 9457). */
final class Problems {
  static final String TYPE = "application/problem+json";

  private static final Map<Integer, String> CODES =
      Map.of(400, "request", 401, "sign-in", 403, "forbidden", 404, "not-found", 405, "method", 413, "large", 429, "many");

  private Problems() {}

  static void on(JavalinDefaultRoutingApi routes) {
    routes.exception(Problem.class, (problem, context) -> answer(context, problem));
    routes.exception(QueryException.class, (problem, context) ->
        answer(context, new Problem(400, "query", problem.reason().name().toLowerCase(java.util.Locale.ROOT), problem.query(), problem.at())));
    routes.exception(ArchiveException.class, (problem, context) -> answer(context, new Problem(503, "unavailable")));
    routes.exception(SearchException.class, (problem, context) -> answer(context, new Problem(503, "unavailable")));
    for (int status : new int[] {400, 401, 403, 404, 405, 413, 421, 500}) {
      routes.error(status, "*", context -> {
        if (isOurs(context) && !TYPE.equals(context.res().getContentType())) {
          answer(context, new Problem(status, CODES.getOrDefault(status, status < 500 ? "request" : "failure"), context.path()));
        }
      });
    }
  }

  private static boolean isOurs(Context context) {
    return context.path().equals(Api.ROOT) || context.path().startsWith(Api.ROOT + "/");
  }

  static void answer(Context context, Problem problem) {
    Messages words = Asked.language(context).messages();
    String key = "api.problem." + problem.code();
    context.res().setHeader("ETag", null);
    context.status(problem.status());
    context.result(Json.bytes(json -> json.writeStartObject()
        .writeStringProperty("type", "/api/problems#" + problem.code())
        .writeStringProperty("title", words.text(key))
        .writeNumberProperty("status", problem.status())
        .writeStringProperty("detail", words.text(key + ".detail", problem.arguments()))
        .writeStringProperty("instance", context.path())
        .writeEndObject()));
    context.contentType(TYPE);
    context.header("Content-Language", Asked.language(context).code());
  }
}
