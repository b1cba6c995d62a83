package org.musnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days of the week, 1 to 7 from Monday, as dates. */
final class Weekdays {
  private static final int REACH = 3;
  private static final int HALF_A_YEAR = 183;

  private Weekdays() {}

  /** The value of one whose week is unknown: {@code XXXX-WXX-5}. */
  static String unknown(int weekday) {
    return "XXXX-WXX-" + weekday;
  }

  static boolean is(LocalDate date, int weekday) {
    return date.getDayOfWeek().getValue() == weekday;
  }

  /**
   * The one nearest to a date. Where "today" and the weekday differ the text was printed a day late, and the weekday
   * is right.
   */
  static LocalDate nearest(LocalDate date, int weekday) {
    LocalDate next = date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    return next.toEpochDay() - date.toEpochDay() > REACH ? next.minusWeeks(1) : next;
  }

  /** The date itself where it is that weekday, else the next or the last one. */
  static LocalDate fromToday(LocalDate date, int weekday, boolean future) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return date.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  /** The first one strictly after a date, or the last one strictly before it; one further at -2 or 2. */
  static LocalDate beside(LocalDate date, int weekday, int direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate beside = date.with(direction < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    return beside.plusWeeks(direction - Integer.signum(direction));
  }

  /** The year around a date in which a day of the calendar is that weekday, or null: "السبت 1 أغسطس" names its year. */
  static @Nullable Integer yearWith(LocalDate around, int weekday, int month, int day) {
    for (int year : new int[] {around.getYear(), around.getYear() - 1, around.getYear() + 1}) {
      LocalDate date = PartialDate.day(year, month, day);
      if (date != null
          && date.getDayOfWeek().getValue() == weekday
          && Math.abs(date.toEpochDay() - around.toEpochDay()) < HALF_A_YEAR) {
        return year;
      }
    }
    return null;
  }
}
