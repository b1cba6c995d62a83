package org.musnad.search;

import java.util.Set;

/**
 * What the Arabic and the Latin spellings of a name's word have in common: {@code الكاظمي}, {@code Kadhimi} and {@code
 * Kazimi} share a key. Implementations are thread safe.
 */
@FunctionalInterface
public interface LatinKeys {
  /** No word has a key: Latin spellings find only themselves. */
  LatinKeys NONE = word -> Set.of();

  /**
   * The keys of a word; two words that may be one name share one.
   *
   * @param word folded, in Arabic or Latin letters, without clitics
   */
  Set<String> of(String word);

  /** Changes whenever the keys of words do, so that an index that holds older ones is built anew. */
  default String fingerprint() {
    return "";
  }
}
