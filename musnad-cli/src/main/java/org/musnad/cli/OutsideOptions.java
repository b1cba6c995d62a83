package org.musnad.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.musnad.newsroom.Settings;
import picocli.CommandLine.Option;

/** To whom the newsroom is served: to this machine's user, or to people who sign in. */
final class OutsideOptions {
  @Option(names = "--users", descriptionKey = "option.users")
  private boolean users;

  @Option(names = "--host", paramLabel = "H", descriptionKey = "option.host")
  private String host = Settings.LOOPBACK;

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "option.url")
  private @Nullable String url;

  Settings settings(int port) {
    if (!users && !host.equals(Settings.LOOPBACK)) {
      throw new WrongUse("wrong.host", host);
    }
    return new Settings(host, port, users, url == null ? null : address(url));
  }

  /** The link of an invitation. */
  String link(URI inside, String secret) {
    return link(url == null ? inside : address(url), "invitation/", secret);
  }

  static String link(URI base, String path, String secret) {
    return base + (base.toString().endsWith("/") ? "" : "/") + path + secret;
  }

  static URI address(String url) {
    try {
      URI address = URI.create(url);
      if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new WrongUse("wrong.url", url);
    }
    throw new WrongUse("wrong.url", url);
  }
}
