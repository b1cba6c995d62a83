package org.musnad.account;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.newsroom.Role;
import org.musnad.newsroom.Settings;
import org.musnad.newsroom.Visitor;
import org.musnad.store.Visit;

/** Knows visitors by their cookie. Who has none gets one that only holds their forms together until they sign in. */
public final class Door {
  private static final String SECRET = Door.class.getName();

  private final People people;
  private final Settings settings;

  public Door(People people, Settings settings) {
    this.people = people;
    this.settings = settings;
  }

  /** Lets in whoever asks, as themselves or as nobody. */
  public void on(JavalinDefaultRoutingApi routes) {
    routes.before(context -> {
      String secret = context.cookie(cookie());
      Optional<Visit> visit = secret == null ? Optional.empty() : people.visit(secret);
      if (secret == null || visit.isEmpty()) {
        enterAsNobody(context);
        return;
      }
      Role role = Role.of(visit.get().account().role()).orElse(Role.READER);
      context.attribute(SECRET, secret);
      context.header("Cache-Control", "private, no-cache");
      new Visitor(visit.get().account().name(), role, Secret.formToken(secret), true).enter(context);
    });
  }

  private void enterAsNobody(Context context) {
    String before = context.cookie(visitorCookie());
    new Visitor("", Role.READER, Secret.formToken("visitor:" + (before == null ? newVisitor(context) : before))).enter(context);
  }

  /** Only where there is a form: a picture or a page that is turned away needs no cookie. */
  private String newVisitor(Context context) {
    String fresh = Secret.random();
    if (context.path().equals("/sign-in") || context.path().startsWith("/invitation/")) {
      context.cookie(cookie(visitorCookie(), fresh, -1));
    }
    return fresh;
  }

  /** Begins a visit: the secret is a new one, so that nobody can have put it there before. */
  void begin(Context context, String secret) {
    context.cookie(cookie(cookie(), secret, (int) People.LONGEST_VISIT.toSeconds()));
    context.cookie(cookie(visitorCookie(), "", 0));
  }

  void end(Context context) {
    context.cookie(cookie(cookie(), "", 0));
  }

  /** The secret of the visit that a request belongs to. */
  @Nullable String secret(Context context) {
    return context.attribute(SECRET);
  }

  /** Where a request comes from. Behind a proxy of ours that is what the proxy says last. */
  String address(Context context) {
    String forwarded = context.header("X-Forwarded-For");
    boolean isProxied = settings.outside() != null && (context.ip().equals("127.0.0.1") || context.ip().equals("[::1]"));
    if (!isProxied || forwarded == null) {
      return context.ip();
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.length() > 45 ? context.ip() : last;
  }

  /** The link that an invitation is followed by. */
  String link(Context context, String secret) {
    URI outside = settings.outside();
    String base = outside != null ? outside.toString() : "http://" + context.header("Host") + "/";
    return base + (base.endsWith("/") ? "" : "/") + "invitation/" + secret;
  }

  private String cookie() {
    return settings.isSecure() ? "__Host-musnad" : "musnad";
  }

  private String visitorCookie() {
    return settings.isSecure() ? "__Host-musnad-visitor" : "musnad-visitor";
  }

  private Cookie cookie(String name, String value, int seconds) {
    return new Cookie(name, value, "/", seconds, settings.isSecure(), true, null, SameSite.LAX);
  }
}
