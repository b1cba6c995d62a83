package org.musnad.time;

import org.jspecify.annotations.Nullable;

/** A {@code month} by which an event is called; its year is that of the event, which the words do not say. */
final class MonthOfEventMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    return TimeValue.date("XXXX-" + PartialDate.padded(captures.number("month", 1), 2), null);
  }
}
