package org.musnad.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.dossier.Difference.Side;

/** How the sides of a difference lie to each other in time and in number. */
final class Sides {
  private static final Pattern NUMBER = Pattern.compile("(>=|<=|>|<|~)?(\\d{1,15})");

  private Sides() {}

  /** The sides from old to new, if each was told on days after all of the one before; else nothing. */
  static List<Side> inTime(List<Side> sides) {
    List<Side> ordered = new ArrayList<>(sides);
    ordered.sort(Comparator.comparing(Sides::first));
    for (int i = 1; i < ordered.size(); i++) {
      if (!last(ordered.get(i - 1)).isBefore(first(ordered.get(i)))) {
        return List.of();
      }
    }
    return List.copyOf(ordered);
  }

  private static LocalDate first(Side side) {
    return days(side).stream().min(LocalDate::compareTo).orElse(LocalDate.MAX);
  }

  private static LocalDate last(Side side) {
    return days(side).stream().max(LocalDate::compareTo).orElse(LocalDate.MAX);
  }

  private static List<LocalDate> days(Side side) {
    List<LocalDate> days = new ArrayList<>();
    for (Citation citation : side.citations()) {
      LocalDate day = citation.article().published();
      days.add(day == null ? LocalDate.MAX : day);
    }
    return days;
  }

  /** Whether one number is what all counts say: 20 fits "at least 18", but not 19. */
  static boolean fitOneNumber(Collection<String> counts) {
    long low = 0;
    long high = Long.MAX_VALUE;
    for (String count : counts) {
      Matcher number = NUMBER.matcher(count);
      if (!number.matches()) {
        return false;
      }
      long value = Long.parseLong(number.group(2));
      String sign = number.group(1) == null ? "" : number.group(1);
      low = Math.max(low, sign.startsWith("<") ? 0 : sign.equals(">") ? value + 1 : value);
      high = Math.min(high, sign.startsWith(">") ? Long.MAX_VALUE : sign.equals("<") ? value - 1 : value);
    }
    return low <= high;
  }
}
