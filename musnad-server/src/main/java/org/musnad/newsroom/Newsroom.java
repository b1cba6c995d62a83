package org.musnad.newsroom;

import io.javalin.Javalin;
import java.net.URI;
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
    Javalin server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.http.generateEtags = true;
          config.http.prefer405over404 = true;
          Headers.on(config.routes);
          OneUser.on(config.routes);
          new Pages(desk).on(config.routes);
          new Api(desk, new KeptDossiers(desk.archive(), desk.figures()), Limits.of(settings.host())).on(config.routes);
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
