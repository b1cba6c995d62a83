package org.musnad.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who changes something, and when; kept to the second.
 *
 * @param who the person, as the archive names them
 * @param at when
 */
public record Signature(String who, Instant at) {
  public Signature {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The user of this system, now. */
  public static Signature now() {
    return new Signature(System.getProperty("user.name", ""), Instant.now());
  }
}
