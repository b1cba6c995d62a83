package org.musnad.time;

import java.util.Map;
import java.util.stream.Collectors;

/** The meanings that rules can name. */
final class Meanings {
  private static final Map<String, Meaning> ALL =
      Map.ofEntries(
          Map.entry("day", new DayMeaning()),
          Map.entry("month", new MonthMeaning()),
          Map.entry("year", new YearMeaning()),
          Map.entry("month-of-event", new MonthOfEventMeaning()),
          Map.entry("event", new EventMeaning()),
          Map.entry("period", new PeriodMeaning()),
          Map.entry("ago", new AgoMeaning()),
          Map.entry("duration", new DurationMeaning()),
          Map.entry("set", new SetMeaning()),
          Map.entry("day-of-month", new DayOfMonthMeaning()),
          Map.entry("night", new NightMeaning()),
          Map.entry("midnight", new MidnightMeaning()),
          Map.entry("reference", ReferenceMeaning.captured()),
          Map.entry("past", ReferenceMeaning.always(-1)),
          Map.entry("future", ReferenceMeaning.always(1)),
          Map.entry("holiday", new HolidayMeaning()),
          Map.entry("since-told", new SinceToldMeaning()),
          Map.entry("same", new SameMeaning()));

  private Meanings() {}

  static Meaning named(Resources.Line line, String name) {
    Meaning meaning = ALL.get(name);
    if (meaning == null) {
      String known = ALL.keySet().stream().sorted().collect(Collectors.joining(", "));
      throw line.wrong("no meaning " + name + ", only " + known);
    }
    return meaning;
  }
}
