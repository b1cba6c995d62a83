package org.musnad.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.time.TimeObject.DayPart;
import org.musnad.time.TimeObject.Side;

/** Reads TIMEX3 values into objects. */
final class Timex {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(BC)?(\\d{4})");
  private static final Pattern YEARS = Pattern.compile("(\\d{1,3})X{1,3}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
  private static final Pattern ON_DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|XXXX-XX-XX)T(\\d\\d:\\d\\d|[A-Z]{2})");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");
  private static final Pattern MONTH_OF_YEAR = Pattern.compile("XXXX-(\\d\\d)");
  private static final Pattern DAY_OF_WEEK = Pattern.compile("XXXX-WXX-([1-7])");
  private static final Pattern SOME_LENGTH = Pattern.compile("P(T?)X([YMWDHS])");
  private static final Pattern HALF = Pattern.compile("P(T?)(\\d+)\\.5([MWDS])");

  private static final Map<String, DayPart> PARTS =
      Map.of(
          "MO", DayPart.MORNING,
          "MI", DayPart.MIDDAY,
          "AF", DayPart.AFTERNOON,
          "EV", DayPart.EVENING,
          "NI", DayPart.NIGHT);

  private static final Map<String, TimeObject> FIXED =
      Map.of(
          "PAST_REF", new TimeObject.Reference(Side.PAST),
          "PRESENT_REF", new TimeObject.Reference(Side.PRESENT),
          "FUTURE_REF", new TimeObject.Reference(Side.FUTURE),
          "XXXX", new TimeObject.Length(Period.ofYears(1)),
          "XXXX-XX", new TimeObject.Length(Period.ofMonths(1)),
          "XXXX-WXX", new TimeObject.Length(Period.ofWeeks(1)),
          "XXXX-XX-XX", new TimeObject.Length(Period.ofDays(1)));

  private Timex() {}

  static TimeObject read(String timex) {
    TimeObject fixed = FIXED.get(timex);
    if (fixed != null) {
      return fixed;
    }
    try {
      return timex.startsWith("P") ? length(timex) : date(timex);
    } catch (DateTimeException | NumberFormatException noSuchTime) {
      return new TimeObject.Unsettled(timex);
    }
  }

  private static TimeObject length(String timex) {
    Matcher some = SOME_LENGTH.matcher(timex);
    if (some.matches()) {
      return new TimeObject.SomeLength(unit(some.group(1) + some.group(2)));
    }
    Matcher half = HALF.matcher(timex);
    if (half.matches()) {
      int whole = Integer.parseInt(half.group(2));
      return new TimeObject.Length(
          switch (half.group(1) + half.group(3)) {
            case "M" -> Period.ofMonths(whole).plusDays(15);
            case "W" -> Duration.ofHours(whole * 168L + 84);
            case "D" -> Duration.ofHours(whole * 24L + 12);
            case "TM" -> Duration.ofSeconds(whole * 60L + 30);
            default -> Duration.ofMillis(whole * 1000L + 500);
          });
    }
    return new TimeObject.Length(timex.startsWith("PT") ? Duration.parse(timex) : Period.parse(timex));
  }

  private static ChronoUnit unit(String letter) {
    return switch (letter) {
      case "Y" -> ChronoUnit.YEARS;
      case "M" -> ChronoUnit.MONTHS;
      case "W" -> ChronoUnit.WEEKS;
      case "D" -> ChronoUnit.DAYS;
      case "TH" -> ChronoUnit.HOURS;
      case "TM" -> ChronoUnit.MINUTES;
      default -> ChronoUnit.SECONDS;
    };
  }

  private static TimeObject date(String timex) {
    Matcher year = YEAR.matcher(timex);
    if (year.matches()) {
      int written = Integer.parseInt(year.group(2));
      return new TimeObject.OneYear(Year.of(year.group(1) == null ? written : 1 - written));
    }
    if (DAY.matcher(timex).matches()) {
      return new TimeObject.OneDay(LocalDate.parse(timex));
    }
    if (MONTH.matcher(timex).matches()) {
      return new TimeObject.OneMonth(YearMonth.parse(timex));
    }
    Matcher onDay = ON_DAY.matcher(timex);
    return onDay.matches() ? onDay(onDay.group(1), onDay.group(2)) : stretch(timex);
  }

  private static TimeObject onDay(String day, String time) {
    boolean known = !day.startsWith("X");
    DayPart part = PARTS.get(time);
    if (part != null) {
      return known ? new TimeObject.DayPartOn(LocalDate.parse(day), part) : new TimeObject.AnyDayPart(part);
    }
    boolean midnight = time.equals("24:00");
    LocalTime clock = midnight ? LocalTime.MIDNIGHT : LocalTime.parse(time);
    if (!known) {
      return new TimeObject.Clock(clock);
    }
    return new TimeObject.Moment(LocalDate.parse(day).plusDays(midnight ? 1 : 0).atTime(clock));
  }

  private static TimeObject stretch(String timex) {
    Matcher years = YEARS.matcher(timex);
    if (years.matches() && timex.length() == 4) {
      int from = Integer.parseInt(timex.replace('X', '0'));
      int to = Integer.parseInt(timex.replace('X', '9'));
      return new TimeObject.Stretch(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }
    Matcher week = WEEK.matcher(timex);
    if (week.matches()) {
      LocalDate first =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(DayOfWeek.MONDAY);
      return new TimeObject.Stretch(first, first.plusDays(6));
    }
    Matcher part = PART_OF_YEAR.matcher(timex);
    if (part.matches()) {
      int months = part.group(2).startsWith("H") ? 6 : 3;
      LocalDate first = LocalDate.of(Integer.parseInt(part.group(1)), PeriodMeaning.beginsInMonth(part.group(2)), 1);
      return new TimeObject.Stretch(first, first.plusMonths(months).minusDays(1));
    }
    return recurring(timex);
  }

  private static TimeObject recurring(String timex) {
    Matcher day = DAY_OF_YEAR.matcher(timex);
    if (day.matches()) {
      return new TimeObject.DayOfAnyYear(MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))));
    }
    Matcher month = MONTH_OF_YEAR.matcher(timex);
    if (month.matches()) {
      return new TimeObject.MonthOfAnyYear(Month.of(Integer.parseInt(month.group(1))));
    }
    Matcher weekday = DAY_OF_WEEK.matcher(timex);
    if (weekday.matches()) {
      return new TimeObject.DayOfAnyWeek(DayOfWeek.of(Integer.parseInt(weekday.group(1))));
    }
    return new TimeObject.Unsettled(timex);
  }
}
