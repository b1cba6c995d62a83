package org.musnad.time;

import org.jspecify.annotations.Nullable;

/** Which end of a period was captured, as TIMEX3 modifier: its {@code edge}, or which of its halves ({@code edgehalf}). */
final class Edges {
  private Edges() {}

  static @Nullable String of(Captures captures) {
    Integer half = captures.number("edgehalf");
    if (half != null) {
      return half == 1 ? "START" : "END";
    }
    return captures.get("edge");
  }
}
