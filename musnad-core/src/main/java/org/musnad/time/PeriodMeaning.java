package org.musnad.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * A {@code unit} of the calendar at a {@code direction} from publication ("الأسبوع الماضي"), or a {@code season},
 * {@code quarter} or {@code half} of a year, or a {@code weekend}.
 */
final class PeriodMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    String mod = captures.get("edge");
    String ofYear = ofYear(captures);
    if (ofYear != null) {
      return inYear(ofYear, captures, story, mod);
    }
    LocalDate published = story.published();
    int direction = captures.number("direction", 0);
    String unit = captures.get("unit");
    if (published == null || unit == null) {
      return TimeValue.date(ReferenceMeaning.of(direction), mod);
    }
    return of(unit, published, direction, mod);
  }

  private static @Nullable String ofYear(Captures captures) {
    if (captures.has("season")) {
      return captures.get("season");
    }
    if (captures.has("quarter")) {
      return "Q" + captures.get("quarter");
    }
    return captures.has("half") ? "H" + captures.get("half") : null;
  }

  private static TimeValue inYear(String part, Captures captures, Story story, @Nullable String mod) {
    LocalDate published = story.published();
    String year = captures.get("year");
    if (year == null && published == null) {
      year = "XXXX";
    } else if (year == null && published != null) {
      year = Integer.toString(yearOf(part, captures, published));
    }
    return TimeValue.date(year + "-" + part, mod);
  }

  private static int yearOf(String part, Captures captures, LocalDate published) {
    int year = published.getYear();
    if (captures.has("yeardirection")) {
      return year + captures.number("yeardirection", 0);
    }
    if (!captures.has("direction")) {
      return year;
    }
    int direction = captures.number("direction", 0);
    int begins = beginsInMonth(part);
    int ends = begins + (part.startsWith("H") ? 6 : 3);
    int month = published.getMonthValue();
    int further = direction - Integer.signum(direction);
    if (direction < 0) {
      return (month >= ends ? year : year - 1) + further;
    }
    return (direction > 0 && month >= begins ? year + 1 : year) + further;
  }

  static int beginsInMonth(String part) {
    return switch (part) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      case "WI" -> 12;
      default -> (part.charAt(1) - '1') * (part.startsWith("H") ? 6 : 3) + 1;
    };
  }

  private static TimeValue of(String unit, LocalDate published, int direction, @Nullable String mod) {
    return switch (unit) {
      case "Y" -> TimeValue.date(PartialDate.ofYear(published.getYear() + direction), mod);
      case "M" -> TimeValue.date(PartialDate.ofMonth(published.plusMonths(direction)), mod);
      case "W" -> TimeValue.date(week(published.plusWeeks(direction)), mod);
      case "WE" -> TimeValue.date(week(published.plusWeeks(direction)) + "-WE", mod);
      case "D" -> TimeValue.date(PartialDate.of(published.plusDays(direction)), mod);
      case "10Y" -> TimeValue.date((published.getYear() / 10 + direction) + "X", mod);
      case "100Y" -> TimeValue.date((published.getYear() / 100 + direction) + "XX", mod);
      default -> TimeValue.date(ReferenceMeaning.of(direction), mod);
    };
  }

  /** The ISO week, Monday to Sunday, as {@code 2015-W29}. */
  static String week(LocalDate day) {
    return PartialDate.padded(day.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + PartialDate.padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }
}
