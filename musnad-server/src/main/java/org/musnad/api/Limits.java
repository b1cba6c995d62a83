package org.musnad.api;

/**
 * How often one visitor may ask.
 *
 * @param requests so many requests …
 * @param seconds … in so many seconds
 */
public record Limits(int requests, int seconds) {
  /** Generous: for a machine that serves its own user. */
  public static final Limits LOOPBACK = new Limits(60_000, 60);

  /** For visitors from elsewhere. */
  public static final Limits NETWORK = new Limits(600, 60);

  public Limits {
    if (requests < 1 || seconds < 1) {
      throw new IllegalArgumentException(requests + " in " + seconds + " s");
    }
  }

  /** What the system property {@code musnad.api.requests} says of requests a minute, else what fits the address that is served. */
  public static Limits of(String host) {
    boolean alone = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
    Limits usual = alone ? LOOPBACK : NETWORK;
    return new Limits(Integer.getInteger("musnad.api.requests", usual.requests), usual.seconds);
  }
}
