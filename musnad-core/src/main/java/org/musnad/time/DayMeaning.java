package org.musnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.musnad.record.TimeMention.Type;

/**
 * A day, or a time on it: {@code day month year} in either calendar, {@code deictic} days from publication, a {@code weekday};
 * then {@code part}, {@code hour} and {@code minute}.
 */
final class DayMeaning implements Meaning {
  private static final int REACH = 3;

  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    TimeValue day = day(captures, story);
    if (day == null) {
      return null;
    }
    String time = ClockTime.of(captures);
    if (time.isEmpty()) {
      return day;
    }
    return day.value().endsWith("_REF") ? TimeValue.date("XXXX-XX-XX", null).at(time) : day.at(time);
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
    PartialDate told = story.lastDay();
    if (captures.has("same")) {
      return told == null ? null : TimeValue.date(PartialDate.of(told.first().plusDays(captures.number("same", 0))), null);
    }
    LocalDate published = story.published();
    return published == null ? TimeValue.date("XXXX-XX-XX", null) : date(published);
  }

  private static TimeValue date(LocalDate date) {
    return TimeValue.date(PartialDate.of(date), null);
  }

  private static @Nullable TimeValue hijri(Captures captures, Story story) {
    int month = captures.number("hijrimonth", 1);
    int day = captures.number("day", 1);
    LocalDate published = story.published();
    if (captures.has("hijriyear")) {
      LocalDate date = Hijri.day(captures.number("hijriyear", 1), month, day);
      return date == null ? null : date(date).hijri();
    }
    if (published == null) {
      return null;
    }
    LocalDate date = Hijri.nearest(published, month, day);
    return date == null ? null : date(date).hijri();
  }

  private static @Nullable TimeValue named(Captures captures, Story story) {
    int month = captures.number("month", captures.number("monthnumber", 1));
    int day = captures.number("day", 1);
    Integer year = captures.has("year") ? Integer.valueOf(Years.full(captures.number("year", 0))) : yearOf(captures, story, month, day);
    if (year == null) {
      return PartialDate.day(2000, month, day) == null ? null : TimeValue.date("XXXX" + new PartialDate(2000, month, day).toString().substring(4), null);
    }
    LocalDate date = PartialDate.day(year, month, day);
    return date == null ? null : date(date);
  }

  static @Nullable Integer yearOf(Captures captures, Story story, int month, int day) {
    LocalDate published = story.published();
    if (captures.has("yeardirection")) {
      return published == null ? null : Integer.valueOf(published.getYear() + captures.number("yeardirection", 0));
    }
    Integer direction = captures.has("direction") ? Integer.valueOf(captures.number("direction", 0)) : null;
    if (direction == null) {
      direction = weekdayYear(captures, story, month, day);
      if (direction != null) {
        return direction;
      }
    }
    return YearFinder.year(month, day, captures.has("direction") ? Integer.valueOf(captures.number("direction", 0)) : null, story);
  }

  /** "السبت 1 أغسطس": the weekday tells the year among those around publication, or null. */
  private static @Nullable Integer weekdayYear(Captures captures, Story story, int month, int day) {
    LocalDate published = story.published();
    if (published == null || !captures.has("weekday")) {
      return null;
    }
    for (int year : new int[] {published.getYear(), published.getYear() - 1, published.getYear() + 1}) {
      LocalDate date = PartialDate.day(year, month, day);
      if (date != null && date.getDayOfWeek().getValue() == captures.number("weekday", 0)
          && Math.abs(date.toEpochDay() - published.toEpochDay()) < 200) {
        return year;
      }
    }
    return null;
  }

  private static TimeValue deictic(Captures captures, Story story) {
    LocalDate published = story.published();
    int days = captures.number("deictic", 0);
    if (published == null) {
      return captures.has("weekday")
          ? TimeValue.date("XXXX-WXX-" + captures.get("weekday"), null)
          : TimeValue.date(ReferenceMeaning.of(days), null);
    }
    LocalDate date = published.plusDays(days);
    return date(captures.has("weekday") ? nearest(date, captures.number("weekday", 1)) : date);
  }

  /** Where the day and the weekday differ the paper was printed a day later, and the weekday is right. */
  private static LocalDate nearest(LocalDate date, int weekday) {
    LocalDate next = date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    return next.toEpochDay() - date.toEpochDay() > REACH ? next.minusWeeks(1) : next;
  }

  private static TimeValue weekday(Captures captures, Story story) {
    int weekday = captures.number("weekday", 1);
    LocalDate published = story.published();
    if (published == null) {
      return new TimeValue(Type.DATE, "XXXX-WXX-" + weekday, null, org.musnad.record.TimeMention.Calendar.GREGORIAN, null);
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    if (captures.has("direction") && captures.number("direction", 0) != 0) {
      boolean past = captures.number("direction", 0) < 0;
      return date(published.with(past ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
    }
    boolean future = !captures.has("direction") && story.isFuture();
    return date(published.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
  }
}
