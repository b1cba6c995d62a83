package org.musnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of the Islamic calendar as Gregorian days: Umm al-Qura where it is defined (1300 to 1600), the tabular civil
 * calendar elsewhere.
 */
final class Hijri {
  private static final int FIRST_UMM_AL_QURA = 1300;
  private static final int LAST_UMM_AL_QURA = 1600;

  /** 1 Muharram of the year 1 in the civil reckoning, 19 July 622 proleptic Gregorian. */
  private static final long EPOCH = LocalDate.of(622, 7, 19).toEpochDay();

  private Hijri() {}

  /** The day, or null where there is none. A thirtieth day of a short month counts as the first of the next. */
  static @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 30) {
      return null;
    }
    if (!isUmmAlQura(year)) {
      return LocalDate.ofEpochDay(tabular(year, month) + day - 1);
    }
    try {
      return LocalDate.from(HijrahDate.of(year, month, 1)).plusDays(day - 1L);
    } catch (DateTimeException outside) {
      return null;
    }
  }

  static boolean isUmmAlQura(int year) {
    return year >= FIRST_UMM_AL_QURA && year <= LAST_UMM_AL_QURA;
  }

  private static long tabular(int year, int month) {
    return EPOCH + (year - 1L) * 354 + (3 + 11L * year) / 30 + (29L * (month - 1) + month / 2);
  }

  /** The Hijri year that a Gregorian day falls in. */
  static int year(LocalDate date) {
    int guess = (int) Math.floorDiv((date.toEpochDay() - EPOCH) * 30, 10631L) + 1;
    LocalDate next = day(guess + 1, 1, 1);
    LocalDate first = day(guess, 1, 1);
    if (next != null && !date.isBefore(next)) {
      return guess + 1;
    }
    return first != null && date.isBefore(first) ? guess - 1 : guess;
  }

  /** The year in which a month's day lies nearest to a date, or null where there is no such day. */
  static @Nullable Integer yearNearest(LocalDate to, int month, int day) {
    LocalDate best = null;
    Integer found = null;
    int year = year(to);
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      LocalDate date = day(candidate, month, day);
      if (date != null && (best == null || distance(date, to) < distance(best, to))) {
        best = date;
        found = candidate;
      }
    }
    return found;
  }

  /** The year of a month's day at a direction from a date: the last before it, the next after it, or the nearest. */
  static @Nullable Integer year(LocalDate from, int month, int day, int direction) {
    int year = year(from);
    LocalDate thisYear = day(year, month, day);
    if (direction == 0 || thisYear == null) {
      return yearNearest(from, month, day);
    }
    boolean before = thisYear.isBefore(from);
    if (direction < 0) {
      return before ? year : year - 1;
    }
    return before ? year + 1 : year;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }
}
