package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.musnad.newsroom.Desk;

/** Which page stands under which address. */
public final class Pages {
  private final Desk desk;

  public Pages(Desk desk) {
    this.desk = desk;
  }

  /** Adds the pages to the routes of a server. */
  public void on(JavalinDefaultRoutingApi routes) {
    Assets.on(routes);
    Problem.on(routes);
    routes.get("/", this::home);
  }

  private void home(Context context) {
    Site site = Site.of(context);
    Template.answer(context, "home.jte", new Home(site, desk.archive().size()));
  }
}
