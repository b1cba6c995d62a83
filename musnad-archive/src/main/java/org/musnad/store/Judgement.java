package org.musnad.store;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a person decided, kept for ever; what no longer holds is undone by a later judgement, which can be undone in
 * turn.
 *
 * @param number its number in the log of changes
 * @param by who decided, and when
 * @param verdict what was decided
 * @param about of what: two mentions or more for same, different and unsure, a statement for confirm and reject;
 *     for the states of a pledge the pledge first, then the places that show it
 * @param why why, in a sentence
 * @param undoes the number of the judgement that this one undoes
 * @param undoneBy the number of the judgement that undoes this one; empty as long as it holds
 */
public record Judgement(
    long number,
    Signature by,
    Verdict verdict,
    List<Anchor> about,
    String why,
    OptionalLong undoes,
    OptionalLong undoneBy) {
  public Judgement {
    about = List.copyOf(about);
  }

  /** Whether it was not undone. */
  public boolean holds() {
    return undoneBy.isEmpty();
  }
}
