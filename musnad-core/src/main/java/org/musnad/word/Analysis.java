package org.musnad.word;

import java.util.List;
import org.musnad.text.Token;

/**
 * What a word may be in its place. Immutable.
 *
 * @param token where it stands
 * @param readings all that it may be, the likeliest first; never empty
 */
public record Analysis(Token token, List<Reading> readings) {
  public Analysis {
    readings = List.copyOf(readings);
  }

  /** The likeliest reading. */
  public Reading best() {
    return readings.get(0);
  }
}
