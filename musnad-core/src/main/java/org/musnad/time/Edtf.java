package org.musnad.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes values in EDTF (ISO 8601-2), as far as it can say them. */
final class Edtf {
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private Edtf() {}

  /**
   * A value in EDTF, which knows no approximate times of day, or null where EDTF has no word for it: lengths, weekdays, weekends, references.
   *
   * @param approximate whether the text says "about"
   * @param hijri the Hijri date that the value was reckoned from and that leaves a day of doubt, or null
   */
  static @Nullable String of(String timex, boolean approximate, @Nullable HijriDate hijri) {
    String mark = approximate ? (hijri == null ? "~" : "%") : hijri == null ? "" : "?";
    if (hijri != null && hijri.day() == 0) {
      return interval(hijri.first(), hijri.last(), mark);
    }
    TimeObject object = TimeObject.of(timex);
    if (object instanceof TimeObject.OneYear year) {
      return year(year.year().getValue()) + mark;
    }
    if (object instanceof TimeObject.Stretch stretch) {
      return stretch(timex, stretch, mark);
    }
    if (object instanceof TimeObject.Moment moment) {
      return SECONDS.format(moment.at());
    }
    if (object instanceof TimeObject.DayPartOn part) {
      return part.date() + mark;
    }
    boolean same =
        object instanceof TimeObject.OneDay
            || object instanceof TimeObject.OneMonth
            || object instanceof TimeObject.DayOfAnyYear
            || object instanceof TimeObject.MonthOfAnyYear;
    return same ? timex + mark : null;
  }

  /** A moment whose offset from Greenwich is known. */
  static String of(LocalDateTime at, ZoneOffset offset) {
    return SECONDS.format(at) + offset;
  }

  private static String year(int year) {
    return year < 0 ? "-" + PartialDate.padded(-year, 4) : PartialDate.padded(year, 4);
  }

  /** Decades and centuries leave digits out; quarters, halves and seasons have numbers behind the year; weeks are intervals. */
  private static String stretch(String timex, TimeObject.Stretch stretch, String mark) {
    String part = timex.length() > 5 ? timex.substring(5) : "";
    String year = timex.substring(0, Math.min(4, timex.length()));
    return switch (part) {
      case "" -> timex + mark;
      case "SP" -> year + "-21" + mark;
      case "SU" -> year + "-22" + mark;
      case "FA" -> year + "-23" + mark;
      case "WI" -> year + "-24" + mark;
      case "Q1", "Q2", "Q3", "Q4" -> year + "-3" + (part.charAt(1) - '1' + 3) + mark;
      case "H1", "H2" -> year + "-4" + (part.charAt(1) - '1') + mark;
      default -> interval(stretch.first(), stretch.last(), mark);
    };
  }

  private static String interval(LocalDate first, LocalDate last, String mark) {
    return first + mark + "/" + last + mark;
  }
}
