package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@code day} of the month at {@code monthdirection} from that of publication, or of the month told last. */
final class DayOfMonthMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    LocalDate published = story.published();
    PartialDate told = story.last();
    LocalDate month;
    if (captures.has("monthdirection")) {
      month = published == null ? null : published.plusMonths(captures.number("monthdirection", 0));
    } else {
      month = told == null || told.month() == 0 ? null : told.first();
    }
    if (month == null) {
      return TimeValue.date("XXXX-XX-" + PartialDate.padded(captures.number("day", 1), 2), null);
    }
    LocalDate date = PartialDate.day(month.getYear(), month.getMonthValue(), captures.number("day", 1));
    return date == null ? null : TimeValue.date(PartialDate.of(date), null);
  }
}
