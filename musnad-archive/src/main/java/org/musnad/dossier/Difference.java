package org.musnad.dossier;

import java.util.List;
import org.musnad.record.Role;

/**
 * What sources do not tell alike, side by side.
 *
 * @param kind how they differ
 * @param role what they differ in: the date, a count; {@link Role#RESULT} stands for whether it is so at all
 * @param sides what each says, best supported first, in later news the oldest first, with its citations
 */
public record Difference(Kind kind, Role role, List<Side> sides) {
  public Difference {
    sides = List.copyOf(sides);
  }

  /** How sources differ. */
  public enum Kind {
    /** They cannot both be right. */
    CONTRADICTION,
    /** One day apart, and told by the Hijri calendar: its months begin when somebody sees the moon. */
    CALENDAR,
    /** One says it, another denies it or only suspects it. */
    STATUS,
    /** They count differently. */
    COUNT,
    /** A later source tells that it is over. */
    SUPERSESSION,
    /** One is finer than the other; they agree. */
    PRECISION
  }

  /**
   * What one side says.
   *
   * @param value a TIMEX3 value, a number, the name of a status in lower case, "held" and "ended" for an office, or the
   *     name of who followed in it
   * @param citations where it says so
   * @param sources how many independent sources say so
   */
  public record Side(String value, List<Citation> citations, int sources) {
    public Side {
      citations = List.copyOf(citations);
    }
  }
}
