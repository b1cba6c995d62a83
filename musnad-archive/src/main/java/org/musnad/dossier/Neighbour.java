package org.musnad.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else in the same office: just before or after, earlier or later, or at the same time.
 *
 * @param kind how the times lie to each other
 * @param name who
 * @param named whether a sentence says so («خلفا لـ»); else it follows from the times told of both
 * @param start since when, or null
 * @param end until when, or null
 * @param citations where, never empty
 * @param sources how many independent sources
 */
public record Neighbour(
    Kind kind,
    String name,
    boolean named,
    @Nullable When start,
    @Nullable When end,
    List<Citation> citations,
    int sources) {
  public Neighbour {
    citations = List.copyOf(citations);
  }

  /** How somebody else's time in an office lies to the subject's. */
  public enum Kind {
    /** Held it just before. */
    PREDECESSOR,
    /** Held it just after. */
    SUCCESSOR,
    /** The last told to have held it earlier; somebody whom no source at hand tells may have come between. */
    EARLIER,
    /** The first told to have held it later; somebody may have come between. */
    LATER,
    /** Told to have held it while the subject did. */
    SAME_TIME
  }

  Neighbour renumbered(java.util.function.IntUnaryOperator number) {
    List<Citation> moved = citations.stream().map(c -> c.numbered(number.applyAsInt(c.number()))).toList();
    return new Neighbour(kind, name, named, start, end, moved, sources);
  }
}
