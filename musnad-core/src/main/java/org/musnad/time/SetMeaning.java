package org.musnad.time;

import org.jspecify.annotations.Nullable;

/**
 * What happens again and again: every {@code unit}, {@code pair} or counted units, every {@code weekday}, {@code
 * month} or {@code part} of the day, or a {@code set} word.
 */
final class SetMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    String set = captures.get("set");
    if (set != null) {
      return TimeValue.set(set);
    }
    if (captures.has("weekday")) {
      return TimeValue.set("XXXX-WXX-" + captures.get("weekday"));
    }
    if (captures.has("day")) {
      String month = PartialDate.padded(captures.number("month", 1), 2);
      return TimeValue.set("XXXX-" + month + "-" + PartialDate.padded(captures.number("day", 1), 2));
    }
    if (captures.has("month")) {
      return TimeValue.set("XXXX-" + PartialDate.padded(captures.number("month", 1), 2));
    }
    if (captures.has("part")) {
      return TimeValue.set("XXXX-XX-XXT" + captures.get("part"));
    }
    Amount amount = Amount.of(captures);
    return amount == null ? null : TimeValue.set(amount.duration());
  }
}
