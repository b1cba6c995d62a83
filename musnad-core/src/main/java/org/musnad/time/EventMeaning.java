package org.musnad.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code day} and {@code month}, or a month alone, by which an event is known ("ثورة 23 يوليو"): the year is
 * history's, not the news'.
 */
final class EventMeaning implements Meaning {
  private final Map<String, Integer> years = new HashMap<>();

  EventMeaning() {
    for (Resources.Row row : Resources.rows("events.tsv")) {
      years.put(row.get("date"), Integer.parseInt(row.get("year")));
    }
  }

  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    int month = captures.number("month", 1);
    int day = captures.number("day", 0);
    if (day > 0 && PartialDate.day(2000, month, day) == null) {
      return null;
    }
    String date = new PartialDate(2000, month, day).toString().substring(5);
    Integer year = years.get(date);
    if (year == null) {
      Integer told = YearFinder.year(month, day, -1, story);
      String unknown = "XXXX-" + date;
      return told == null ? TimeValue.date(unknown, null) : TimeValue.date(new PartialDate(told, month, day), null);
    }
    // The event's year is told in passing: it does not move the story there.
    return TimeValue.date(new PartialDate(year, month, day), null).inPassing();
  }
}
