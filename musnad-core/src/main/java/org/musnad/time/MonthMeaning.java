package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@code month}, or a {@code hijrimonth}, with its {@code year} or {@code direction} or neither; {@code edge} says
 * which end.
 */
final class MonthMeaning implements Meaning {
  private static final int MIDDLE = 15;

  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    String mod = captures.get("edge");
    if (captures.has("hijrimonth")) {
      LocalDate middle = middle(captures, story);
      return middle == null ? null : TimeValue.date(PartialDate.ofMonth(middle), mod).hijri();
    }
    int month = captures.number("month", captures.number("monthnumber", 1));
    Integer year = YearFinder.captured(captures, story, month, 0);
    if (year == null) {
      return TimeValue.date("XXXX-" + PartialDate.padded(month, 2), mod);
    }
    return TimeValue.date(new PartialDate(year, month, 0), mod);
  }

  /** A lunar month has the value of the Gregorian month in which its middle falls. */
  private static @Nullable LocalDate middle(Captures captures, Story story) {
    int month = captures.number("hijrimonth", 1);
    LocalDate published = story.published();
    if (captures.has("hijriyear")) {
      return Hijri.day(captures.number("hijriyear", 1), month, MIDDLE);
    }
    if (published == null) {
      return null;
    }
    int year = Hijri.year(published);
    int direction = captures.number("direction", 0);
    LocalDate thisYear = Hijri.day(year, month, MIDDLE);
    if (direction == 0 || thisYear == null) {
      return Hijri.nearest(published, month, MIDDLE);
    }
    boolean before = thisYear.isBefore(published);
    if (direction < 0) {
      return Hijri.day(before ? year : year - 1, month, MIDDLE);
    }
    return Hijri.day(before ? year + 1 : year, month, MIDDLE);
  }
}
