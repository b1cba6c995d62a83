package org.musnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;

/**
 * What a TIMEX3 value stands for, in objects of {@code java.time}. Nothing is invented: what the text leaves open stays open.
 *
 * <pre>{@code
 * switch (expression.object()) …
 * TimeObject.of("2016-06")  // OneMonth[month=2016-06]
 * TimeObject.of("2015-Q1")  // Stretch[first=2015-01-01, last=2015-03-31]
 * TimeObject.of("P2Y6M")    // Length[amount=P2Y6M]
 * }</pre>
 */
public sealed interface TimeObject {
  /** Reads a TIMEX3 value as {@link TimeReader} writes it; any other text is an {@link Unsettled}. */
  static TimeObject of(String timex) {
    return Timex.read(timex);
  }

  /** A day: {@code 2016-06-07}. */
  record OneDay(LocalDate date) implements TimeObject {}

  /** A month: {@code 2016-06}. */
  record OneMonth(YearMonth month) implements TimeObject {}

  /** A year: {@code 2016}; {@code BC0300} is the year -299. */
  record OneYear(Year year) implements TimeObject {}

  /**
   * A week ({@code 2015-W29}, Monday to Sunday), quarter, half, season, decade ({@code 198X}), century or millennium. Seasons
   * are those of the northern hemisphere in whole months; winter begins in December of its year.
   *
   * @param first its first day
   * @param last its last day, which belongs to it
   */
  record Stretch(LocalDate first, LocalDate last) implements TimeObject {}

  /** A time of a day: {@code 2024-03-07T10:30}; {@code T24:00} is the beginning of the next day. */
  record Moment(LocalDateTime at) implements TimeObject {}

  /** A part of a day: {@code 2024-03-07TEV}. */
  record DayPartOn(LocalDate date, DayPart part) implements TimeObject {}

  /** A time of an unknown day: {@code XXXX-XX-XXT10:30}. */
  record Clock(LocalTime time) implements TimeObject {}

  /** A part of each or of an unknown day: {@code XXXX-XX-XXTMO}. */
  record AnyDayPart(DayPart part) implements TimeObject {}

  /** A day of each or of an unknown year: {@code XXXX-07-11}. */
  record DayOfAnyYear(MonthDay day) implements TimeObject {}

  /** A month of each or of an unknown year: {@code XXXX-07}. */
  record MonthOfAnyYear(java.time.Month month) implements TimeObject {}

  /** A day of each or of an unknown week: {@code XXXX-WXX-5}. */
  record DayOfAnyWeek(DayOfWeek day) implements TimeObject {}

  /** A length: {@code P16Y} is a {@link java.time.Period}, {@code PT3H} a {@link java.time.Duration}. */
  record Length(TemporalAmount amount) implements TimeObject {}

  /** An uncounted length: {@code PXY}, "several years". */
  record SomeLength(ChronoUnit unit) implements TimeObject {}

  /** Before, at or after the time of publication: {@code PAST_REF}. */
  record Reference(Side side) implements TimeObject {}

  /** What leaves too much open for any of the others: {@code XXXX-XX-07}, {@code XXXX-SU}, {@code 2015-W29-WE}. */
  record Unsettled(String timex) implements TimeObject {}

  /** Where a reference points. */
  enum Side {
    PAST,
    PRESENT,
    FUTURE
  }

  /** The parts of a day. */
  enum DayPart {
    MORNING,
    MIDDAY,
    AFTERNOON,
    EVENING,
    NIGHT
  }
}
