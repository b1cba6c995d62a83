package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.musnad.store.ArchiveException;

/**
 * A page that says why there is no other.
 *
 * @param site the frame around it
 * @param kind what is wrong: the end of the keys of its words
 */
record Problem(Site site, String kind) {
  private static final Logger LOG = Logger.getLogger(Problem.class.getName());

  /** Puts pages in the place of bare errors. Answers of the API are left as they are. */
  static void on(JavalinDefaultRoutingApi routes) {
    routes.exception(ArchiveException.class, (problem, context) -> {
      LOG.log(Level.WARNING, "the archive cannot do what is asked", problem);
      context.status(HttpStatus.SERVICE_UNAVAILABLE);
      show(context, "archive");
    });
    routes.error(HttpStatus.NOT_FOUND.getCode(), context -> show(context, "404"));
    routes.error(HttpStatus.FORBIDDEN.getCode(), context -> show(context, "403"));
    routes.error(HttpStatus.BAD_REQUEST.getCode(), context -> show(context, "400"));
    routes.error(HttpStatus.INTERNAL_SERVER_ERROR.getCode(), context -> show(context, "500"));
  }

  private static void show(Context context, String kind) {
    if (!context.path().startsWith("/api") && !context.path().startsWith("/assets")) {
      Template.answer(context, "problem.jte", new Problem(Site.of(context), kind));
    }
  }
}
