package org.musnad.time;

import org.jspecify.annotations.Nullable;

/** An {@code amount} of time as a duration. */
final class DurationMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    Amount amount = Amount.of(captures);
    return amount == null ? null : TimeValue.duration(amount.duration(), captures.get("qualifier"));
  }
}
