package org.musnad.time;

/** The time of day that was captured, as the end of a TIMEX3 value: {@code T10:30}, {@code TMO}, or nothing. */
final class ClockTime {
  private ClockTime() {}

  static String of(Captures captures) {
    String part = captures.get("part");
    Integer hundred = captures.number("hundredhour");
    if (hundred == null && !captures.has("hour")) {
      return part == null ? "" : "T" + part;
    }
    int hour = hour(hundred == null ? captures.number("hour", 0) : hundred / 100, part == null ? "" : part);
    int minute = hundred == null ? captures.number("minute", 0) : hundred % 100;
    if (captures.has("to-hour")) {
      hour = (hour + 23) % 24;
      minute = 60 - captures.number("to-hour", 0);
    }
    // Midnight ends the day; half past twelve at night begins one.
    hour = hour == 24 && minute > 0 ? 0 : hour;
    return "T" + PartialDate.padded(hour, 2) + ":" + PartialDate.padded(minute, 2);
  }

  /** The hour from 0 to 24 of one named with a part of the day. */
  private static int hour(int hour, String part) {
    if (hour > 12) {
      return hour % 24;
    }
    return switch (part) {
      case "EV" -> hour + 12;
      case "AF" -> hour % 12 + 12;
      case "MI" -> hour < 10 ? hour + 12 : hour;
      case "NI" -> hour >= 6 ? hour + 12 : hour;
      case "MO" -> hour % 12;
      default -> hour;
    };
  }
}
