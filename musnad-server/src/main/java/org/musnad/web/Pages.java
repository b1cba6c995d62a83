package org.musnad.web;

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
    FigureFiles files = new FigureFiles(desk);
    Overview overview = new Overview(desk, files);
    Assets.on(routes);
    Problem.on(routes);
    new HomePage(desk, overview).on(routes);
    new SearchPage(desk, overview).on(routes);
    new FigurePages(desk, files).on(routes);
    new ArticlePages(desk).on(routes);
    new EventsPage(desk).on(routes);
    new PledgesPage(desk, overview).on(routes);
    new ListPages(desk, overview).on(routes);
    new ComparePage(desk, files, overview).on(routes);
  }
}
