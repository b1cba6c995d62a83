package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Midnight: "last midnight" begins the day of publication, that of any other day ends it. */
final class MidnightMeaning implements Meaning {
  private final DayMeaning days = new DayMeaning();

  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    LocalDate published = story.published();
    if (captures.number("direction", 0) < 0 && published != null) {
      return TimeValue.date(PartialDate.of(published), null).at("T00:00");
    }
    TimeValue day = days.of(captures, story);
    return day == null ? null : day.at("T24:00");
  }
}
