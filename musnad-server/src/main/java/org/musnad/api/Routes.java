package org.musnad.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.List;

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

  void post(String path, Handler handler) {
    add(HandlerType.POST, path, handler);
  }

  void delete(String path, Handler handler) {
    add(HandlerType.DELETE, path, handler);
  }

  private void add(HandlerType method, String path, Handler handler) {
    all.add(method.toString().toLowerCase(java.util.Locale.ROOT) + " " + Api.ROOT + path);
    routes.addHttpHandler(method, Api.ROOT + path, handler);
  }

  /** All of them: {@code get /api/articles/{number}}. */
  List<String> all() {
    return List.copyOf(all);
  }
}
