package org.musnad.time;

import java.util.List;

/**
 * The times of a text. Immutable.
 *
 * @param expressions in text order, none overlapping another
 * @param ranges those of them that belong together, or stand for one end of a stretch that is open at the other; in text order
 */
public record Times(List<TimeExpression> expressions, List<TimeRange> ranges) {
  public Times {
    expressions = List.copyOf(expressions);
    ranges = List.copyOf(ranges);
  }
}
