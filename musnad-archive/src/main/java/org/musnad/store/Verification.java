package org.musnad.store;

import java.util.List;

/**
 * What verifying an archive came to.
 *
 * @param exact citations that stand where they stood
 * @param moved citations whose quote stands elsewhere in the article as it is now
 * @param broken citations whose quote the article no longer has
 * @param altered versions whose text is no longer the text that came in: its SHA-256 is another
 * @param damage what the database says is wrong with itself; empty if nothing is
 */
public record Verification(
    long exact, long moved, long broken, List<ArticleSummary> altered, List<String> damage) {
  public Verification {
    altered = List.copyOf(altered);
    damage = List.copyOf(damage);
  }

  /** Whether every citation is exact and nothing else is wrong. */
  public boolean isSound() {
    return moved == 0 && broken == 0 && altered.isEmpty() && damage.isEmpty();
  }
}
