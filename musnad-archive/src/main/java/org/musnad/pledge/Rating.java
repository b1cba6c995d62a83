package org.musnad.pledge;

import java.util.List;
import org.musnad.store.Citation;
import org.musnad.store.Signature;

/**
 * A person's judgement of a pledge.
 *
 * @param judgement its number, by which it can be undone
 * @param state what came of the pledge
 * @param note why, in a sentence
 * @param by who judged, and when
 * @param cited the places that show it
 */
public record Rating(long judgement, State state, String note, Signature by, List<Citation> cited) {
  public Rating {
    cited = List.copyOf(cited);
  }
}
