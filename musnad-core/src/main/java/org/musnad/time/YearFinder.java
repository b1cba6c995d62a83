package org.musnad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of a month or day that is named without one.
 *
 * <p>News speaks of the year it appears in, of the months just past around a new year, and of what is to come only a
 * few months ahead. A life told in full dates goes on from the date told last.
 */
final class YearFinder {
  private static final int MONTHS_AHEAD = 5;
  private static final int MONTHS_AHEAD_OF_A_DAY = 3;
  private static final int MONTHS_AHEAD_IF_FUTURE = 10;
  private static final int MONTHS_BACK_IF_FUTURE = 1;
  private static final int TALE_YEARS = 1;

  private static final int TWO_DIGITS = 100;
  private static final int CENTURY_TURN = 50;

  private YearFinder() {}

  /** The year that was captured, or that direction, weekday or story tell; null where nothing does. */
  static @Nullable Integer captured(Captures captures, Story story, int month, int day) {
    Integer written = captures.number("year");
    if (written != null) {
      // "25 ديسمبر إلى 3 يناير 2016": the year is that of the month named last.
      return full(written) - (captures.number("lastmonth", month) < month ? 1 : 0);
    }
    Integer years = captures.number("yeardirection");
    LocalDate published = story.published();
    if (years != null) {
      return published == null ? null : Integer.valueOf(published.getYear() + years);
    }
    Integer direction = captures.number("direction");
    Integer weekday = captures.number("weekday");
    Integer byWeekday =
        direction != null || weekday == null || published == null || day == 0
            ? null
            : Weekdays.yearWith(published, weekday, month, day);
    return byWeekday != null ? byWeekday : year(month, day, direction, story);
  }

  /** The whole year of one written with two digits: 14 is 2014, 67 is 1967. */
  static int full(int year) {
    if (year >= TWO_DIGITS) {
      return year;
    }
    return year < CENTURY_TURN ? 2000 + year : 1900 + year;
  }

  /**
   * The year, or null where nothing tells it.
   *
   * @param day 0 for a whole month
   * @param direction -1 past, 0 this year, 1 to come, null where the words do not say
   */
  static @Nullable Integer year(int month, int day, @Nullable Integer direction, Story story) {
    LocalDate published = story.published();
    PartialDate told = story.lastDay();
    boolean tale = told != null && (published == null || told.year() < published.getYear() - TALE_YEARS);
    if (told != null && tale && direction == null) {
      LocalDate candidate = new PartialDate(told.year(), month, Math.min(day, 28)).first();
      boolean passed = candidate.isBefore(day == 0 ? told.first().withDayOfMonth(1) : told.first());
      return passed ? told.year() + 1 : told.year();
    }
    if (published == null) {
      return null;
    }
    LocalDate thisYear = new PartialDate(published.getYear(), month, Math.min(day, 28)).first();
    if (day > 28) {
      thisYear = thisYear.plusDays(day - 28L);
    }
    LocalDate now = day == 0 ? published.withDayOfMonth(1) : published;
    if (direction != null) {
      return directed(thisYear, now, direction);
    }
    return likely(thisYear, now, story.isFuture(), day > 0 ? MONTHS_AHEAD_OF_A_DAY : MONTHS_AHEAD);
  }

  private static int directed(LocalDate thisYear, LocalDate now, int direction) {
    int further = direction - Integer.signum(direction);
    if (direction < 0) {
      return (thisYear.isBefore(now) ? now.getYear() : now.getYear() - 1) + further;
    }
    if (direction > 0) {
      return (thisYear.isAfter(now) ? now.getYear() : now.getYear() + 1) + further;
    }
    return now.getYear();
  }

  private static int likely(LocalDate thisYear, LocalDate now, boolean future, int reach) {
    long ahead = ChronoUnit.MONTHS.between(now, thisYear);
    if (future) {
      if (ahead < -MONTHS_BACK_IF_FUTURE) {
        return now.getYear() + 1;
      }
      return ahead > MONTHS_AHEAD_IF_FUTURE ? now.getYear() - 1 : now.getYear();
    }
    return ahead > reach ? now.getYear() - 1 : now.getYear();
  }
}
