package org.musnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A Gregorian date as far as it is known: a year, a month of it, a day of that.
 *
 * @param year proleptic
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 31, or 0 where unknown
 */
record PartialDate(int year, int month, int day) {
  static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  static PartialDate ofMonth(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), 0);
  }

  boolean isDay() {
    return day > 0;
  }

  /** The first day it can mean. */
  LocalDate first() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day it can mean. */
  LocalDate last() {
    if (day > 0) {
      return first();
    }
    return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
  }

  /** The day, or null where there is no such day in the calendar. */
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Its TIMEX3 value: {@code 2016}, {@code 2016-06}, {@code 2016-06-07}. */
  @Override
  public String toString() {
    String text = year < 0 ? "BC" + padded(-year, 4) : padded(year, 4);
    if (month > 0) {
      text += "-" + padded(month, 2);
    }
    return day > 0 ? text + "-" + padded(day, 2) : text;
  }

  /** A number with leading zeros, in ASCII digits whatever the locale. */
  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
