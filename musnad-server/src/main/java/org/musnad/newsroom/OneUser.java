package org.musnad.newsroom;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.musnad.api.Api;

/** Whoever sits at this machine may do everything; forms of other sites may not. */
final class OneUser {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final int TOKEN_BYTES = 32;

  private OneUser() {}

  static void on(JavalinDefaultRoutingApi routes) {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    Visitor visitor =
        new Visitor(System.getProperty("user.name", ""), Role.ADMIN, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    routes.before(context -> {
      visitor.enter(context);
      if (!SAFE.contains(context.method().toString()) && !sent(context, visitor)) {
        throw new ForbiddenResponse();
      }
    });
  }

  private static boolean sent(Context context, Visitor visitor) {
    return Api.onlyReads(context.path()) || visitor.token().equals(context.header(Visitor.HEADER))
        || visitor.token().equals(context.formParam(Visitor.FIELD));
  }
}
