package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;

/**
 * A time between two offices of which no source at hand tells an office.
 *
 * @param after number of the office whose end opens it
 * @param before number of the office whose start closes it
 * @param from when the one ended
 * @param to when the other began
 */
public record Gap(int after, int before, PartialDate from, PartialDate to) {
  /** Fewer days between two offices are no gap. */
  private static final int LEAST_DAYS = 31;

  /** The gaps between offices. While an office is open whose end nobody tells, there is none to speak of. */
  static List<Gap> between(List<Office> offices) {
    List<Office> dated =
        offices.stream()
            .filter(office -> date(office.start()) != null || date(office.end()) != null)
            .sorted(Comparator.comparing(office -> begin(office).first()))
            .toList();
    List<Gap> gaps = new ArrayList<>();
    Office last = null;
    for (Office office : dated) {
      PartialDate start = date(office.start());
      PartialDate end = last == null ? null : date(last.end());
      if (start != null && last != null && end != null && end.last().plusDays(LEAST_DAYS).isBefore(start.first())) {
        gaps.add(new Gap(last.number(), office.number(), end, start));
      }
      last = last == null || endsLater(office, last) ? office : last;
    }
    return gaps;
  }

  private static PartialDate begin(Office office) {
    PartialDate start = date(office.start());
    PartialDate date = start == null ? date(office.end()) : start;
    if (date == null) {
      throw new IllegalArgumentException("no time in " + office);
    }
    return date;
  }

  /** An office without an end may last for ever. */
  private static boolean endsLater(Office one, Office other) {
    PartialDate mine = date(one.end());
    PartialDate theirs = date(other.end());
    return theirs != null && (mine == null || mine.last().isAfter(theirs.last()));
  }

  private static @Nullable PartialDate date(@Nullable When when) {
    return when == null ? null : when.date();
  }
}
