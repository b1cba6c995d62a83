package org.musnad.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code holiday}, or the {@code national} one of a {@code country}, in a {@code year}, a {@code hijriyear} or at a {@code
 * direction}; the {@code holidayday}th of its days; the night before it where a {@code part} is captured.
 */
final class HolidayMeaning implements Meaning {
  private static final char HIJRI = 'H';

  private final Map<String, String> national = new HashMap<>();

  HolidayMeaning() {
    for (Resources.Row row : Resources.rows("national-days.tsv")) {
      national.put(row.get("occasion") + row.get("country"), row.get("date"));
    }
  }

  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    String holiday = captures.get("holiday");
    boolean hijri = holiday != null && holiday.charAt(0) == HIJRI;
    String date = holiday == null ? national.get(captures.get("national") + captures.get("country")) : holiday.substring(1);
    if (date == null) {
      return null;
    }
    int month = Integer.parseInt(date.substring(0, 2));
    int day = Integer.parseInt(date.substring(3));
    TimeValue value = hijri ? hijri(captures, story, month, day) : gregorian(captures, story, month, day);
    return value == null || !captures.has("part") ? value : eve(value, captures);
  }

  private static @Nullable TimeValue hijri(Captures captures, Story story, int month, int first) {
    int day = first + later(captures);
    LocalDate published = story.published();
    Integer year = captures.number("hijriyear");
    Integer gregorian = captures.number("year");
    if (year == null && gregorian != null) {
      year = Hijri.year(LocalDate.of(gregorian, 1, 1), month, day, 1);
    } else if (year == null && published != null) {
      LocalDate from = published.plusYears(captures.number("yeardirection", 0));
      year = Hijri.year(from, month, day, captures.number("direction", 0));
    }
    HijriDate date = HijriDate.ofNullable(year, month, day);
    return date == null ? null : TimeValue.day(date);
  }

  private static TimeValue gregorian(Captures captures, Story story, int month, int day) {
    Integer year = YearFinder.captured(captures, story, month, day);
    if (year == null) {
      return TimeValue.date("XXXX-" + PartialDate.padded(month, 2) + "-" + PartialDate.padded(day, 2), null);
    }
    return TimeValue.date(LocalDate.of(year, month, day).plusDays(later(captures)));
  }

  /** How many days after its first the day of a holiday lies. */
  private static int later(Captures captures) {
    return captures.number("holidayday", 1) - 1;
  }

  private static TimeValue eve(TimeValue holiday, Captures captures) {
    PartialDate date = holiday.anchor();
    return date == null ? holiday : TimeValue.date(date.first().minusDays(1)).at(ClockTime.of(captures));
  }
}
