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
    String mod = Edges.of(captures);
    if (captures.has("hijrimonth")) {
      return hijri(captures, story, mod);
    }
    LocalDate published = story.published();
    if (captures.has("monthdirection") && published != null) {
      return TimeValue.date(PartialDate.ofMonth(published.plusMonths(captures.number("monthdirection", 0))), mod);
    }
    int month = captures.number("month", captures.number("monthnumber", 1));
    Integer year = YearFinder.captured(captures, story, month, 0);
    if (year == null) {
      return TimeValue.date("XXXX-" + PartialDate.padded(month, 2), mod);
    }
    return TimeValue.date(new PartialDate(year, month, 0), mod);
  }

  /** A lunar month has the value of the Gregorian month in which its middle falls. */
  private static @Nullable TimeValue hijri(Captures captures, Story story, @Nullable String mod) {
    int month = captures.number("hijrimonth", 1);
    LocalDate published = story.published();
    Integer year = captures.number("hijriyear");
    if (year == null && published != null) {
      LocalDate from = published.plusYears(captures.number("yeardirection", 0));
      year = Hijri.year(from, month, MIDDLE, captures.number("direction", 0));
    }
    HijriDate date = HijriDate.ofNullable(year, month, 0);
    return date == null
        ? null
        : TimeValue.date(PartialDate.ofMonth(date.first().plusDays(MIDDLE - 1L)), mod).in(date);
  }
}
