package org.musnad.fetch;

import java.time.Duration;

/**
 * How much is read, and for how long.
 *
 * @param bytes the most bytes of a page, unpacked
 * @param time how long all of it may take, redirects included
 * @param redirects how many are followed
 */
public record Limits(int bytes, Duration time, int redirects) {
  /** 10 MB, 30 seconds, 5 redirects. */
  public static final Limits USUAL = new Limits(10 << 20, Duration.ofSeconds(30), 5);
}
