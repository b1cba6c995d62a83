package org.musnad.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to hear of.
 *
 * @param number its number
 * @param owner who watches
 * @param kind what is watched
 * @param one the number of the figure that is watched, or null for a phrase
 * @param other the number of the second figure of a pair, else null
 * @param words the name of the figure or figures as they were when it was made, or the phrase
 * @param made when it was made
 * @param seen the number of the last change of the archive that its owner has looked at
 */
public record Watch(
    long number,
    String owner,
    Kind kind,
    @Nullable Integer one,
    @Nullable Integer other,
    String words,
    Instant made,
    long seen) {
  /** What can be watched. */
  public enum Kind {
    /** Articles that name a figure. */
    FIGURE,
    /** Articles that name two figures. */
    PAIR,
    /** Articles in which words stand, as a search finds them. */
    PHRASE
  }
}
