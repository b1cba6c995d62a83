package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The night at a {@code direction} from publication: last night belongs to the day before. */
final class NightMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    LocalDate published = story.published();
    int direction = captures.number("direction", 0);
    if (published == null) {
      return TimeValue.date("XXXX-XX-XX", null).at("TNI");
    }
    return TimeValue.date(PartialDate.of(published.plusDays(Math.min(direction, 0))), null).at("TNI");
  }
}
