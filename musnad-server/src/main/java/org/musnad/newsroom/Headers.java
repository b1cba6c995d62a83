package org.musnad.newsroom;

import io.javalin.router.JavalinDefaultRoutingApi;

/** What every answer tells the browser not to do. */
final class Headers {
  /** Nothing from elsewhere, no script or style inside pages, no frame around them. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Headers() {}

  static void on(JavalinDefaultRoutingApi routes) {
    routes.before(context -> {
      context.header("Content-Security-Policy", POLICY);
      context.header("X-Content-Type-Options", "nosniff");
      context.header("Referrer-Policy", "no-referrer");
      context.header("Cross-Origin-Opener-Policy", "same-origin");
      context.header("Cross-Origin-Resource-Policy", "same-origin");
    });
  }
}
