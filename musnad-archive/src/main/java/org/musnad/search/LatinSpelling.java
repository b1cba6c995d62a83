package org.musnad.search;

import java.util.Set;

/**
 * How Latin spellings of names meet Arabic ones: {@code Kadhimi} and {@code الكاظمي} share a key, and are near each other.
 * Implementations are thread safe.
 */
public interface LatinSpelling {
  /** No word has a key: Latin spellings find only themselves. */
  LatinSpelling NONE = new LatinSpelling() {
    @Override
    public Set<String> keys(String word) {
      return Set.of();
    }

    @Override
    public double distance(String latin, String arabic) {
      return Double.MAX_VALUE;
    }

    @Override
    public String fingerprint() {
      return "none";
    }
  };

  /** The keys of a word in Arabic or Latin letters; two spellings of one word share one. */
  Set<String> keys(String word);

  /** How far a Latin spelling is from an Arabic one: 0 for the usual spelling, about 1 for each unusual letter. */
  double distance(String latin, String arabic);

  /** Changes whenever the keys of words do, so that an index that holds older ones is built anew. */
  String fingerprint();
}
