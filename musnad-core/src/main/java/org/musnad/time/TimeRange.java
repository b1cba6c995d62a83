package org.musnad.time;

import org.jspecify.annotations.Nullable;

/**
 * Two times between which something lasts: "من 2006 إلى 2014", "(1881-1942)"; or one, where the other end is open: "منذ 2010".
 * Both ends belong to it. Immutable.
 *
 * @param from the first, or null where only the last is told
 * @param to the last, or null where it is open
 */
public record TimeRange(@Nullable TimeExpression from, @Nullable TimeExpression to) {
  private static final String OPEN = "..";

  public TimeRange {
    if (from == null && to == null) {
      throw new IllegalArgumentException("a range has an end");
    }
  }

  /** The range in EDTF: {@code 2006/2014}, {@code 2010/..}, {@code ../2015-03}. */
  public String edtf() {
    return end(from, true) + "/" + end(to, false);
  }

  private static String end(@Nullable TimeExpression time, boolean first) {
    String edtf = time == null ? OPEN : time.edtf().orElse(OPEN);
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : first ? edtf.substring(0, slash) : edtf.substring(slash + 1);
  }
}
