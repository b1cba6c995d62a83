package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.musnad.record.TimeMention.Calendar;
import org.musnad.record.TimeMention.Type;

/**
 * What a time expression stands for.
 *
 * @param value TIMEX3 value
 * @param mod TIMEX3 modifier, or null
 * @param anchor the date that later expressions ("في العام نفسه") can lean on, or null
 */
record TimeValue(Type type, String value, @Nullable String mod, Calendar calendar, @Nullable PartialDate anchor) {
  static TimeValue date(PartialDate date, @Nullable String mod) {
    return new TimeValue(Type.DATE, date.toString(), mod, Calendar.GREGORIAN, date);
  }

  static TimeValue date(LocalDate day) {
    return date(PartialDate.of(day), null);
  }

  static TimeValue date(String value, @Nullable String mod) {
    return new TimeValue(Type.DATE, value, mod, Calendar.GREGORIAN, null);
  }

  static TimeValue duration(String value, @Nullable String mod) {
    return new TimeValue(Type.DURATION, value, mod, Calendar.GREGORIAN, null);
  }

  static TimeValue set(String value) {
    return new TimeValue(Type.SET, value, null, Calendar.GREGORIAN, null);
  }

  TimeValue withMod(String newMod) {
    return new TimeValue(type, value, newMod, calendar, anchor);
  }

  TimeValue hijri() {
    return new TimeValue(type, value, mod, Calendar.HIJRI, anchor);
  }

  /** The same day, at an hour or in a part of it. */
  TimeValue at(String time) {
    return new TimeValue(Type.TIME, value + time, mod, calendar, anchor);
  }
}
