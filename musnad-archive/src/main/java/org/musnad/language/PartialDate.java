package org.musnad.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known as far as its source tells it: a decade, a year, a season, a quarter, a month, a day. Partial
 * knowledge stays
 * partial: "June 2016" is any day from the first to the thirtieth.
 *
 * <p>Ordered by first day, then by last day descending (the wider first), then by value. Immutable.
 *
 * @param value the TIMEX3 value: {@code 2016-06-07}, {@code 2016-06}, {@code 2016}, {@code 2016-Q3}, {@code 201X} …
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record PartialDate(String value, LocalDate first, LocalDate last) implements Comparable<PartialDate> {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{1,4})(X{0,3})");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");

  /** The date of a TIMEX3 value; nothing for values that are no calendar dates (P16Y, PAST_REF, XXXX-WXX-5). */
  public static Optional<PartialDate> of(String value) {
    try {
      return parse(value);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A single day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), day, day);
  }

  private static Optional<PartialDate> parse(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
      return Optional.of(new PartialDate(date.toString(), date, date));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth date = YearMonth.of(number(month, 1), number(month, 2));
      return Optional.of(new PartialDate(value, date.atDay(1), date.atEndOfMonth()));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return Optional.of(part(value, number(part, 1), part.group(2)));
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches() && value.length() == 4) {
      int first = Integer.parseInt(value.replace('X', '0'));
      int last = Integer.parseInt(value.replace('X', '9'));
      return Optional.of(new PartialDate(value, LocalDate.of(Math.max(first, 1), 1, 1), LocalDate.of(last, 12, 31)));
    }
    return Optional.empty();
  }

  private static PartialDate part(String value, int year, String part) {
    int length = part.charAt(0) == 'H' ? 6 : 3;
    int start =
        switch (part) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          case "WI" -> 12;
          default -> 1 + length * (part.charAt(1) - '1');
        };
    LocalDate first = LocalDate.of(year, start, 1);
    return new PartialDate(value, first, first.plusMonths(length).minusDays(1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Whether both may be the same day. */
  public boolean overlaps(PartialDate other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether every day of the other is one of this: June 2016 contains 7 June 2016. */
  public boolean contains(PartialDate other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  public boolean isDay() {
    return first.equals(last);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first.compareTo(other.first);
    if (byFirst != 0) {
      return byFirst;
    }
    int byLast = other.last.compareTo(last);
    return byLast != 0 ? byLast : value.compareTo(other.value);
  }
}
