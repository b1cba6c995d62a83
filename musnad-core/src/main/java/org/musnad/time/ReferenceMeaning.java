package org.musnad.time;

import org.jspecify.annotations.Nullable;

/** Before, now or after: told by a {@code reference} word, by a {@code direction}, or by the rule itself. */
final class ReferenceMeaning implements Meaning {
  private final @Nullable String fixed;

  private ReferenceMeaning(@Nullable String fixed) {
    this.fixed = fixed;
  }

  /** What the captured words say. */
  static ReferenceMeaning captured() {
    return new ReferenceMeaning(null);
  }

  static ReferenceMeaning always(int direction) {
    return new ReferenceMeaning(of(direction));
  }

  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    if (fixed != null) {
      return TimeValue.date(fixed, null);
    }
    String reference = captures.get("reference");
    return TimeValue.date(reference != null ? reference : of(captures.number("direction", 0)), null);
  }

  /** The reference for what lies before (negative), after (positive) or at the time of publication. */
  static String of(int direction) {
    if (direction == 0) {
      return "PRESENT_REF";
    }
    return direction < 0 ? "PAST_REF" : "FUTURE_REF";
  }
}
