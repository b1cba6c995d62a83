package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@code year}, a {@code hijriyear}, a {@code decade} or {@code decadenumber} (of a {@code century}), a century, a {@code
 * hijricentury}, a {@code millennium}; with an {@code edge}, or {@code era} BC.
 */
final class YearMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    String mod = Edges.of(captures);
    if (captures.has("hijriyear")) {
      HijriDate year = HijriDate.ofNullable(captures.number("hijriyear"), 0, 0);
      return year == null ? null : TimeValue.date(PartialDate.ofYear(middle(year).getYear()), mod).in(year);
    }
    if (captures.has("millennium")) {
      return TimeValue.date(captures.number("millennium", 1) - 1 + "XXX", mod);
    }
    if (captures.has("hijricentury")) {
      return hijriCentury(captures.number("hijricentury", 1), mod);
    }
    if (captures.has("decade") || captures.has("decadenumber") || captures.has("lastdecade")) {
      return TimeValue.date(decade(captures, story), mod);
    }
    if (captures.has("centurydirection")) {
      return TimeValue.date(thisCentury(story) + captures.number("centurydirection", 0) + "XX", mod);
    }
    if (captures.has("century")) {
      int century = captures.number("century", 1);
      String value = PartialDate.padded(century - 1, 2) + "XX";
      return TimeValue.date(captures.has("era") ? "BC" + value : value, mod);
    }
    int year = captures.number("year", 0);
    return TimeValue.date(PartialDate.ofYear(captures.has("era") ? -year : YearFinder.full(year)), mod);
  }

  /** A lunar century has the value of the century in which its fiftieth year begins. */
  private static TimeValue hijriCentury(int century, @Nullable String mod) {
    int year = new HijriDate(century * 100 - 50, 1, 0).first().getYear();
    return TimeValue.date(PartialDate.padded(year / 100, 2) + "XX", mod);
  }

  /** A lunar year has the value of the Gregorian year in which its seventh month begins. */
  private static LocalDate middle(HijriDate year) {
    return new HijriDate(year.year(), 7, 0).first();
  }

  private static int thisCentury(Story story) {
    LocalDate published = story.published();
    return published == null ? 20 : published.getYear() / 100;
  }

  private static String decade(Captures captures, Story story) {
    int decade = captures.has("lastdecade") ? 9 : captures.number("decadenumber", 1) - 1;
    decade = captures.has("decade") ? captures.number("decade", 0) / 10 : decade;
    int century = decade == 0 ? 20 : 19;
    if (captures.has("centurydirection")) {
      century = thisCentury(story) + captures.number("centurydirection", 0);
    } else if (captures.has("century")) {
      century = captures.number("century", 20) - 1;
    }
    return century + "" + decade + "X";
  }
}
