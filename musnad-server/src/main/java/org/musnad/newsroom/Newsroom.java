package org.musnad.newsroom;

import io.javalin.Javalin;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
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

  private Newsroom(Javalin server, Settings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts serving.
   *
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static Newsroom open(Desk desk, Settings settings) {
    LOGS.forEach(log -> log.setLevel(Level.WARNING));
    Javalin server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.http.generateEtags = true;
          Headers.on(config.routes);
          OneUser.on(config.routes);
          new Pages(desk).on(config.routes);
        });
    server.start(settings.host(), settings.port());
    return new Newsroom(server, settings);
  }

  /** Where it is: {@code http://127.0.0.1:8080/}. */
  public URI address() {
    return URI.create("http://" + settings.host() + ":" + server.port() + "/");
  }

  @Override
  public void close() {
    server.stop();
  }
}
