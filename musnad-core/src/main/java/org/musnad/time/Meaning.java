package org.musnad.time;

import org.jspecify.annotations.Nullable;

/** Turns what a rule captured into a value. */
interface Meaning {
  /** The value, or null where what was captured is no time after all ("31 فبراير"). */
  @Nullable TimeValue of(Captures captures, Story story);
}
