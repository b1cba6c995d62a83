package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.musnad.newsroom.Desk;

/** The first page. */
final class HomePage {
  private static final int MOST = 10;

  private final Desk desk;
  private final Overview overview;

  HomePage(Desk desk, Overview overview) {
    this.desk = desk;
    this.overview = overview;
  }

  void on(JavalinDefaultRoutingApi routes) {
    routes.get("/", this::home);
  }

  private void home(Context context) {
    Site site = Site.of(context);
    boolean reading = desk.preparation().isUnderWay();
    if (reading) {
      context.header("Refresh", "2");
    }
    Template.answer(context, "home.jte", new Home(site, desk.archive().size(), reading,
        desk.archive().catalogue().latest(MOST), few(reading, overview::busiest), few(reading, overview::conflicts),
        few(reading, overview::overdue)));
  }

  /** Nothing is counted while articles are read: it would be wrong in a moment, and take the reader's time. */
  private static <T> Optional<List<T>> few(boolean reading, Supplier<Optional<List<T>>> found) {
    return reading ? Optional.empty() : found.get().map(HomePage::few);
  }

  private static <T> List<T> few(List<T> list) {
    return list.stream().limit(MOST).toList();
  }
}
