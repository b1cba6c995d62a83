package org.musnad.newsroom;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.javalin.security.RouteRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before it is answered: that it was sent to this newsroom and not to a name that somebody has led
 * here, that what changes something comes from a form of ours, and that whoever asks may.
 */
final class Guard {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** A name can be led to any address; an address written in digits cannot. */
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

  private final Settings settings;

  Guard(Settings settings) {
    this.settings = settings;
  }

  /** Comes before whoever asks is let in. */
  void atTheGate(JavalinDefaultRoutingApi routes) {
    routes.before(context -> {
      if (!isOurName(context.header("Host"))) {
        throw new HttpResponseException(421, "Misdirected Request", Map.of());
      }
      if (!isSafe(context) && isFromElsewhere(context)) {
        throw new ForbiddenResponse();
      }
    });
  }

  /** Comes after whoever asks was let in. */
  void atTheDoor(JavalinDefaultRoutingApi routes) {
    routes.beforeMatched(context -> {
      Visitor visitor = Visitor.of(context);
      Set<RouteRole> roles = context.routeRoles();
      if (isAsset(context)) {
        return;
      }
      if (settings.hasUsers() && !visitor.hasAccount() && !roles.contains(Access.ANYONE)) {
        turnAway(context);
        return;
      }
      boolean reads = isSafe(context) || roles.contains(Access.READS);
      if (!roles.contains(Access.ANYONE) && !visitor.role().may(needed(roles, reads))) {
        throw new ForbiddenResponse();
      }
      if (!reads && !isToken(visitor, context)) {
        throw new ForbiddenResponse();
      }
    });
  }

  private static boolean isSafe(Context context) {
    return SAFE.contains(context.method().toString());
  }

  /** Styles, scripts and letters hold nothing of the archive. */
  private static boolean isAsset(Context context) {
    return context.path().startsWith("/assets/") && isSafe(context);
  }

  private static Role needed(Set<RouteRole> roles, boolean reads) {
    for (RouteRole role : roles) {
      if (role instanceof Role needed) {
        return needed;
      }
    }
    return reads ? Role.READER : Role.EDITOR;
  }

  /** A person is shown where to sign in; a program is told that it must. */
  private static void turnAway(Context context) {
    if (!isSafe(context) || context.path().startsWith("/api/")) {
      throw new UnauthorizedResponse();
    }
    context.redirect("/sign-in?to=" + URLEncoder.encode(context.path(), StandardCharsets.UTF_8));
    context.skipRemainingHandlers();
  }

  private static boolean isToken(Visitor visitor, Context context) {
    String header = context.header(Visitor.HEADER);
    String sent = header != null ? header : context.formParam(Visitor.FIELD);
    return sent != null
        && MessageDigest.isEqual(visitor.token().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isOurName(@Nullable String sent) {
    String name = name(sent == null ? "" : sent);
    return DIGITS.matcher(name).matches()
        || name.equals("localhost")
        || name.equalsIgnoreCase(settings.host())
        || settings.outside() != null && name.equalsIgnoreCase(settings.outside().getHost());
  }

  /** The host without its port. */
  private static String name(String host) {
    int port = host.lastIndexOf(':');
    return (port > host.lastIndexOf(']') ? host.substring(0, port) : host).toLowerCase(Locale.ROOT);
  }

  private boolean isFromElsewhere(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = context.header("Origin");
    if (origin == null) {
      return false;
    }
    URI outside = settings.outside();
    boolean isOutside = outside != null && origin.equalsIgnoreCase(outside.getScheme() + "://" + outside.getRawAuthority());
    return !isOutside && !origin.equalsIgnoreCase("http://" + context.header("Host"));
  }
}
