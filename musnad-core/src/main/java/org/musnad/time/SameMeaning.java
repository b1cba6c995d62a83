package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "في العام نفسه", "في اليوم التالي": a {@code unit} that leans on the date told last, {@code same} units after it,
 * or in a {@code part} of that day.
 */
final class SameMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    String unit = captures.get("unit");
    PartialDate told = "D".equals(unit) ? story.lastDay() : story.last();
    if (told == null || unit == null) {
      return null;
    }
    int steps = captures.number("same", 0);
    LocalDate first = told.first();
    return switch (unit) {
      case "Y" -> TimeValue.date(PartialDate.ofYear(told.year() + steps), null);
      case "M" -> told.month() == 0 ? null : TimeValue.date(PartialDate.ofMonth(first.plusMonths(steps)), null);
      case "W" -> told.isDay() ? TimeValue.date(PeriodMeaning.week(first.plusWeeks(steps)), null) : null;
      case "D" -> day(first.plusDays(steps), ClockTime.of(captures));
      default -> null;
    };
  }

  private static TimeValue day(LocalDate date, String time) {
    TimeValue day = TimeValue.date(date);
    return time.isEmpty() ? day : day.at(time);
  }
}
