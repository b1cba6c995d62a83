package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Islamic calendar as a text writes it, as far as it is known: a year, a month of it, a day of that.
 *
 * <p>Its Gregorian days follow Umm al-Qura ({@link java.time.chrono.HijrahDate}) from 1300 to 1600; before and after, the
 * tabular civil calendar, which adds a day to the last month in the years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each
 * thirty and begins on 19 July 622. Months begin when the moon is seen, and countries differ: {@link #doubt} says by how many
 * days. Immutable.
 *
 * <pre>{@code
 * new HijriDate(1437, 7, 12).first(); // 2016-04-19
 * new HijriDate(1437, 7, 12).doubt(); // 1: it may have been the 18th or the 20th
 * }</pre>
 *
 * @param year from 1
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 30, or 0 where unknown; the thirtieth of a month of 29 days is the first of the next
 */
public record HijriDate(int year, int month, int day) {
  private static final int LAST_MONTH = 12;

  public HijriDate {
    if (year < 1 || month < 0 || month > LAST_MONTH || day < 0 || day > 30 || day > 0 && month == 0) {
      throw new IllegalArgumentException("no Hijri date: " + year + "-" + month + "-" + day);
    }
  }

  /** The date, or null where there is no such day, month or year. */
  static @Nullable HijriDate ofNullable(@Nullable Integer year, int month, int day) {
    boolean exists = year != null && Hijri.day(year, Math.max(month, 1), Math.max(day, 1)) != null;
    return exists && year != null ? new HijriDate(year, month, day) : null;
  }

  /** How its Gregorian days are found. */
  public Reckoning reckoning() {
    return Hijri.isUmmAlQura(year) ? Reckoning.UMM_AL_QURA : Reckoning.TABULAR;
  }

  /** By how many days its beginning may lie earlier or later: 1 by Umm al-Qura, 2 by the tabular calendar. */
  public int doubt() {
    return reckoning() == Reckoning.UMM_AL_QURA ? 1 : 2;
  }

  /** Its first day in the Gregorian calendar. */
  public LocalDate first() {
    return start(year, Math.max(month, 1)).plusDays(Math.max(day, 1) - 1L);
  }

  /** Its last day in the Gregorian calendar: the first itself where the day is known. */
  public LocalDate last() {
    if (day > 0) {
      return first();
    }
    boolean lastMonth = month == 0 || month == LAST_MONTH;
    return (lastMonth ? start(year + 1, 1) : start(year, month + 1)).minusDays(1);
  }

  private static LocalDate start(int year, int month) {
    LocalDate day = Hijri.day(year, month, 1);
    if (day == null) {
      throw new IllegalStateException("no Hijri month " + year + "-" + month);
    }
    return day;
  }

  /** {@code 1437-07-12}, {@code 1437-07} or {@code 1437}. */
  @Override
  public String toString() {
    return new PartialDate(year, month, day).toString();
  }

  /** The two ways to reckon. */
  public enum Reckoning {
    UMM_AL_QURA,
    TABULAR
  }
}
