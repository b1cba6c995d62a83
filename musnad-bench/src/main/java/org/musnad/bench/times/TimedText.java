package org.musnad.bench.times;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of which the time expressions are known.
 *
 * @param published the day to which its relative times refer, or null
 * @param expected its time expressions in order
 */
record TimedText(String text, @Nullable LocalDate published, List<Expected> expected) {
  /**
   * A time expression.
   *
   * @param start where it starts, in UTF-16 code units
   * @param end where it ends, exclusive
   * @param values the TIMEX3 values that are right
   */
  record Expected(int start, int end, List<String> values) {}
}
