package org.musnad.time;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.musnad.record.TimeMention.Calendar;
import org.musnad.record.TimeMention.Type;

/**
 * What a time expression stands for.
 *
 * @param value TIMEX3 value
 * @param mod TIMEX3 modifier, or null
 * @param hijri the date as the text has it, where that is in the Hijri calendar; else null
 * @param zone the time zone of a time of the day, or null where the text names none
 * @param anchor the date that later expressions ("في العام نفسه") can lean on, or null
 */
record TimeValue(
    Type type,
    String value,
    @Nullable String mod,
    @Nullable HijriDate hijri,
    @Nullable ZoneId zone,
    @Nullable PartialDate anchor) {
  static TimeValue date(PartialDate date, @Nullable String mod) {
    return new TimeValue(Type.DATE, date.toString(), mod, null, null, date);
  }

  static TimeValue date(LocalDate day) {
    return date(PartialDate.of(day), null);
  }

  static TimeValue date(String value, @Nullable String mod) {
    return new TimeValue(Type.DATE, value, mod, null, null, null);
  }

  static TimeValue duration(String value, @Nullable String mod) {
    return new TimeValue(Type.DURATION, value, mod, null, null, null);
  }

  static TimeValue set(String value) {
    return new TimeValue(Type.SET, value, null, null, null, null);
  }

  /** A Hijri day. */
  static TimeValue day(HijriDate hijri) {
    return date(hijri.first()).in(hijri);
  }

  /** The calendar of the text; the value is Gregorian in any case. */
  Calendar calendar() {
    return hijri == null ? Calendar.GREGORIAN : Calendar.HIJRI;
  }

  TimeValue withMod(@Nullable String newMod) {
    return new TimeValue(type, value, newMod, hijri, zone, anchor);
  }

  /** The same, which the text writes as a Hijri date. */
  TimeValue in(HijriDate date) {
    return new TimeValue(type, value, mod, date, zone, anchor);
  }

  TimeValue in(@Nullable ZoneId newZone) {
    return new TimeValue(type, value, mod, hijri, newZone, anchor);
  }

  /** The same day, at an hour or in a part of it. */
  TimeValue at(String time) {
    return new TimeValue(Type.TIME, value + time, mod, hijri, zone, anchor);
  }

  /** The same, which moves the story nowhere. */
  TimeValue inPassing() {
    return new TimeValue(type, value, mod, hijri, zone, null);
  }
}
