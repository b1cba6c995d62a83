package org.musnad.newsroom;

import io.javalin.Javalin;
import io.javalin.router.Endpoint;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.musnad.account.AccountPages;
import org.musnad.account.Door;
import org.musnad.account.LogPages;
import org.musnad.account.People;
import org.musnad.account.PeoplePages;
import org.musnad.adding.AddPages;
import org.musnad.adding.AddingWork;
import org.musnad.fetch.Fetcher;
import org.musnad.api.Api;
import org.musnad.api.Limits;
import org.musnad.web.Pages;

/**
 * The newsroom: an archive in a browser.
 *
 * <pre>{@code
 * try (Newsroom newsroom = Newsroom.open(desk, new Settings(Settings.LOOPBACK, 8080))) {
 *   System.out.println(newsroom.address());
 *   …
 * }
 * }</pre>
 *
 * <p>Closing it ends the server, and leaves the archive and the index open. Thread safe.
 */
public final class Newsroom implements AutoCloseable {
  /** What they say of a start is of no use to whoever started a newsroom. Held here, since loggers are collected. */
  private static final List<Logger> LOGS =
      List.of(Logger.getLogger("io.javalin"), Logger.getLogger("Javalin"), Logger.getLogger("org.eclipse.jetty"));

  private final Javalin server;
  private final Settings settings;
  private final AddingWork work;

  private Newsroom(Javalin server, Settings settings, AddingWork work) {
    this.server = server;
    this.work = work;
    this.settings = settings;
  }

  /**
   * Starts serving.
   *
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static Newsroom open(Desk desk, Settings settings) {
    AddingWork work = new AddingWork(desk, new Fetcher());
    LOGS.forEach(log -> log.setLevel(Level.WARNING));
    Javalin server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.http.generateEtags = true;
          config.http.prefer405over404 = true;
          Guard guard = new Guard(settings);
          Headers.on(config.routes);
          letIn(config.routes, desk, settings);
          guard.atTheGate(config.routes);
          guard.atTheDoor(config.routes);
          new Pages(desk).on(config.routes);
          new Api(desk, new KeptDossiers(desk.archive(), desk.figures()), Limits.of(settings.host())).on(config.routes);
          new LogPages(desk.archive().accounts()).on(config.routes);
          AddPages.limits(config.jetty.multipartConfig);
          new AddPages(work).on(config.routes);
        });
    server.start(settings.host(), settings.port());
    return new Newsroom(server, settings, work);
  }

  private static void letIn(JavalinDefaultRoutingApi routes, Desk desk, Settings settings) {
    if (settings.hasUsers()) {
      People people = new People(desk.archive().accounts(), Clock.systemUTC());
      Door door = new Door(people, settings);
      door.on(routes);
      new AccountPages(people, door).on(routes);
      new PeoplePages(people, door).on(routes);
    } else {
      OneUser.on(routes);
    }
  }

  /** Where it is: {@code http://127.0.0.1:8080/}. */
  public URI address() {
    return URI.create("http://" + settings.host() + ":" + server.port() + "/");
  }

  /** All that it can be asked for. */
  List<Endpoint> endpoints() {
    return server.unsafe.internalRouter.allHttpHandlers().stream().map(handler -> handler.endpoint).toList();
  }

  @Override
  public void close() {
    server.stop();
    work.close();
  }
}
