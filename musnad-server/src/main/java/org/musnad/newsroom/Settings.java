package org.musnad.newsroom;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the newsroom is served, and to whom.
 *
 * @param host the address it listens on; nothing but this machine reaches {@code 127.0.0.1}
 * @param port the port, 0 for any that is free
 * @param hasUsers whether people sign in; without it whoever reaches the newsroom may do everything
 * @param outside the address people see where a proxy stands before it ({@code https://desk.example.org/}), or null
 */
public record Settings(String host, int port, boolean hasUsers, @Nullable URI outside) {
  /** Only for this machine. */
  public static final String LOOPBACK = "127.0.0.1";

  public Settings {
    if (!hasUsers && !host.equals(LOOPBACK)) {
      throw new IllegalArgumentException("without users it is served to this machine only, not on " + host);
    }
  }

  /** For one person. */
  public Settings(String host, int port) {
    this(host, port, false, null);
  }

  /** For tests: this machine only, on any free port. */
  public static Settings anyPort() {
    return new Settings(LOOPBACK, 0);
  }

  /** Whether cookies may only travel encrypted. */
  public boolean isSecure() {
    return outside != null && "https".equalsIgnoreCase(outside.getScheme());
  }
}
