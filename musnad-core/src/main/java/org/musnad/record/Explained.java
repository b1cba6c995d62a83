package org.musnad.record;

import java.util.List;

/**
 * A record together with the derivations of what is in it.
 *
 * @param record what was read
 * @param derivations in the order of entities, times and statements
 */
public record Explained(ArticleRecord record, List<Derivation> derivations) {
  public Explained {
    derivations = List.copyOf(derivations);
  }
}
