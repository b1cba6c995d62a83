package org.musnad.newsroom;

/**
 * Where the newsroom is served.
 *
 * @param host the address it listens on; nothing but this machine reaches {@code 127.0.0.1}
 * @param port the port, 0 for any that is free
 */
public record Settings(String host, int port) {
  /** Only for this machine. */
  public static final String LOOPBACK = "127.0.0.1";

  /** For tests: this machine only, on any free port. */
  public static Settings anyPort() {
    return new Settings(LOOPBACK, 0);
  }
}
