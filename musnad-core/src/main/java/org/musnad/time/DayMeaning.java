package org.musnad.time;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a time on it: {@code day month year} in either calendar, {@code deictic} days from publication, a {@code
 * weekday}; then {@code part}, {@code hour} and {@code minute}.
 */
final class DayMeaning implements Meaning {
  private static final String UNKNOWN_DAY = "XXXX-XX-XX";

  /** A leap year, to tell days that exist in some year from those that never do. */
  private static final int LEAP_YEAR = 2000;

  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    TimeValue day = day(captures, story);
    String time = ClockTime.of(captures);
    if (day == null || time.isEmpty()) {
      return day;
    }
    TimeValue at = day.value().endsWith("_REF") ? TimeValue.date(UNKNOWN_DAY, null).at(time) : day.at(time);
    String zone = captures.get("zone");
    return zone == null ? at : at.in(ZoneId.of(zone));
  }

  private static @Nullable TimeValue day(Captures captures, Story story) {
    if (captures.has("hijrimonth")) {
      return hijri(captures, story);
    }
    if (captures.has("month") || captures.has("monthnumber")) {
      return named(captures, story);
    }
    if (captures.has("deictic")) {
      return deictic(captures, story);
    }
    if (captures.has("weekday")) {
      return weekday(captures, story);
    }
    LocalDate published = story.published();
    return published == null ? TimeValue.date(UNKNOWN_DAY, null) : TimeValue.date(published);
  }

  private static @Nullable TimeValue hijri(Captures captures, Story story) {
    int month = captures.number("hijrimonth", 1);
    int day = captures.number("day", 1);
    Integer year = captures.number("hijriyear");
    LocalDate published = story.published();
    if (year == null && published != null) {
      year = Hijri.yearNearest(published, month, day);
    }
    HijriDate date = HijriDate.ofNullable(year, month, day);
    return date == null ? null : TimeValue.day(date);
  }

  private static @Nullable TimeValue named(Captures captures, Story story) {
    int month = captures.number("month", captures.number("monthnumber", 1));
    int day = captures.number("day", 1);
    Integer year = YearFinder.captured(captures, story, month, day);
    LocalDate date = day(captures, year == null ? LEAP_YEAR : year, month, day);
    if (date == null) {
      return null;
    }
    String monthAndDay = PartialDate.of(date).toString().substring("2000".length());
    return year == null ? TimeValue.date("XXXX" + monthAndDay, null) : TimeValue.date(date);
  }

  /** The day; of one in figures alone the weekday, where it is told, decides which figure is the month. */
  private static @Nullable LocalDate day(Captures captures, int year, int month, int day) {
    LocalDate date = PartialDate.day(year, month, day);
    Integer weekday = captures.number("weekday");
    if (weekday == null || !captures.has("monthnumber") || date != null && Weekdays.is(date, weekday)) {
      return date;
    }
    LocalDate turned = PartialDate.day(year, day, month);
    return turned != null && Weekdays.is(turned, weekday) ? turned : date;
  }

  private static TimeValue deictic(Captures captures, Story story) {
    LocalDate published = story.published();
    int days = captures.number("deictic", 0);
    Integer weekday = captures.number("weekday");
    if (published == null) {
      return TimeValue.date(weekday == null ? ReferenceMeaning.of(days) : Weekdays.unknown(weekday), null);
    }
    LocalDate date = published.plusDays(days);
    return TimeValue.date(weekday == null ? date : Weekdays.nearest(date, weekday));
  }

  private static TimeValue weekday(Captures captures, Story story) {
    int weekday = captures.number("weekday", 1);
    LocalDate published = story.published();
    if (published == null) {
      return TimeValue.date(Weekdays.unknown(weekday), null);
    }
    Integer direction = captures.number("direction");
    PartialDate beside = story.adjoining();
    if (direction == null && beside != null) {
      return TimeValue.date(Weekdays.nearest(beside.first(), weekday));
    }
    if (direction == null || direction == 0) {
      boolean future = direction == null && story.isFuture();
      return TimeValue.date(Weekdays.fromToday(published, weekday, future));
    }
    return TimeValue.date(Weekdays.beside(published, weekday, direction));
  }
}
