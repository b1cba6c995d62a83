package org.musnad.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits the best, best first
 * @param total how many there are in all
 * @param isLeast whether there are more than that, uncounted
 * @param words the words that were looked for with those near them, where nothing was found; else empty
 */
public record Answer(List<Hit> hits, long total, boolean isLeast, List<Sought> words) {
  public Answer {
    hits = List.copyOf(hits);
    words = List.copyOf(words);
  }

  /**
   * A word that was looked for in vain.
   *
   * @param letters as it was asked for
   * @param isThere whether it stands anywhere, if not together with the others
   * @param near words that are written almost so, the likeliest first
   */
  public record Sought(String letters, boolean isThere, List<String> near) {
    public Sought {
      near = List.copyOf(near);
    }
  }
}
