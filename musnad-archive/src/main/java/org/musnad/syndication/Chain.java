package org.musnad.syndication;

import java.util.List;
import java.util.Map;

/**
 * Articles that are one source because they are copies of one text.
 *
 * @param original the article that was published first; of several the one that came first into the archive
 * @param copies the others, by their numbers; empty where the article was not copied
 * @param credits the agencies that any of them credits, and where
 */
public record Chain(long original, List<Copy> copies, Map<String, Credit.Place> credits) {
  /**
   * A copy beside its original.
   *
   * @param article the copy's number
   * @param resemblance of all runs of words of both the share that stands in both, 0 to 1
   * @param within of the shorter one's runs of words the share that stands in the longer one, 0 to 1
   */
  public record Copy(long article, double resemblance, double within) {}

  public Chain {
    copies = List.copyOf(copies);
    credits = Map.copyOf(credits);
  }

  /** How many articles it is made of. */
  public int size() {
    return 1 + copies.size();
  }
}
