package org.musnad.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.javalin.security.RouteRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.musnad.newsroom.Access;
import org.musnad.newsroom.Role;

/** The routes of the API as they are added, each below {@value Api#ROOT}. */
final class Routes {
  private final JavalinDefaultRoutingApi routes;
  private final List<String> all = new ArrayList<>();

  Routes(JavalinDefaultRoutingApi routes) {
    this.routes = routes;
  }

  /** Reads; answers HEAD as GET without a body. */
  void get(String path, Handler handler) {
    all.add("get " + Api.ROOT + path);
    routes.get(Api.ROOT + path, handler);
    routes.head(Api.ROOT + path, handler);
  }

  /** Changes something: for editors, with the form token. */
  void post(String path, Handler handler) {
    add(HandlerType.POST, path, handler);
  }

  /** Asks by POST, because the question is long. */
  void ask(String path, Handler handler) {
    add(HandlerType.POST, path, handler, Access.READS);
  }

  /** Changes what is the visitor's own, with the form token. */
  void own(HandlerType method, String path, Handler handler) {
    add(method, path, handler, Role.READER);
  }

  private void add(HandlerType method, String path, Handler handler, RouteRole... roles) {
    all.add(method.toString().toLowerCase(Locale.ROOT) + " " + Api.ROOT + path);
    routes.addHttpHandler(method, Api.ROOT + path, handler, roles);
  }

  /** All of them: {@code get /api/articles/{number}}. */
  List<String> all() {
    return List.copyOf(all);
  }
}
