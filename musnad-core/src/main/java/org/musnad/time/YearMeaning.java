package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@code year}, a {@code hijriyear}, a {@code decade} (of a {@code century}), a century; with an {@code edge}, or
 * {@code era} BC.
 */
final class YearMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    String mod = captures.get("edge");
    if (captures.has("hijriyear")) {
      LocalDate middle = Hijri.day(captures.number("hijriyear", 1), 7, 1);
      return middle == null ? null : TimeValue.date(PartialDate.ofYear(middle.getYear()), mod).hijri();
    }
    if (captures.has("decade")) {
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
    return TimeValue.date(PartialDate.ofYear(captures.has("era") ? -year : year), mod);
  }

  private static int thisCentury(Story story) {
    LocalDate published = story.published();
    return published == null ? 20 : published.getYear() / 100;
  }

  private static String decade(Captures captures, Story story) {
    int decade = captures.number("decade", 0) / 10;
    int century = decade == 0 ? 20 : 19;
    if (captures.has("centurydirection")) {
      century = thisCentury(story) + captures.number("centurydirection", 0);
    } else if (captures.has("century")) {
      century = captures.number("century", 20) - 1;
    }
    return century + "" + decade + "X";
  }
}
