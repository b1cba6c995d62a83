package org.musnad.time;

import org.jspecify.annotations.Nullable;

/**
 * A number of units of time.
 *
 * @param count how many whole ones; {@link #UNCOUNTED} for "some"
 * @param halves 0 or 1 half more
 * @param unit {@code Y M W D TH TM TS}, or {@code 10Y} and {@code 100Y} for decades and centuries
 */
record Amount(int count, int halves, String unit) {
  static final int UNCOUNTED = -1;

  private static final int HALF_YEAR_MONTHS = 6;

  /** The amount captured: {@code count} or {@code fraction} of units, a {@code pair}, one, or some; else null. */
  static @Nullable Amount of(Captures captures) {
    int halves = captures.has("half") ? 1 : 0;
    String pair = captures.get("pair");
    if (pair != null) {
      return new Amount(2, halves, pair);
    }
    String single = captures.get("unit");
    String many = captures.get("units");
    if (captures.has("count")) {
      String unit = single != null ? single : many;
      return unit == null ? null : new Amount(captures.number("count", 1), halves, unit);
    }
    if (captures.has("fraction")) {
      return single == null ? null : fraction(captures.number("fraction", 2), single);
    }
    if (many != null) {
      return new Amount(UNCOUNTED, 0, many);
    }
    return single == null ? null : new Amount(1, halves, single);
  }

  private static @Nullable Amount fraction(int parts, String unit) {
    return switch (unit) {
      case "TH" -> new Amount(60 / parts, 0, "TM");
      case "Y" -> new Amount(12 / parts, 0, "M");
      case "10Y" -> parts == 2 ? new Amount(5, 0, "Y") : null;
      case "100Y" -> new Amount(100 / parts, 0, "Y");
      case "D" -> new Amount(24 / parts, 0, "TH");
      default -> parts == 2 ? new Amount(0, 1, unit) : null;
    };
  }

  boolean isCounted() {
    return count != UNCOUNTED;
  }

  boolean isWhole() {
    return isCounted() && halves == 0;
  }

  /** How many years its unit has, 1 for units that are not years. */
  int years() {
    return unit.endsWith("Y") && unit.length() > 1 ? Integer.parseInt(unit.substring(0, unit.length() - 1)) : 1;
  }

  /** How many of its units some years hold, at least. */
  long inYears(int years) {
    return switch (unit) {
      case "M" -> years * 12L;
      case "W" -> years * 52L;
      case "D" -> years * 365L;
      case "TH", "TM", "TS" -> Long.MAX_VALUE;
      default -> years / years();
    };
  }

  /** TIMEX3 duration: {@code P16Y}, {@code PT40M}, {@code P2Y6M}, {@code PXD}. */
  String duration() {
    boolean time = unit.startsWith("T");
    String letter = unit.substring(unit.length() - 1);
    String start = time ? "PT" : "P";
    if (!isCounted()) {
      return start + "X" + letter;
    }
    long whole = (long) count * years();
    if (halves == 0) {
      return start + whole + letter;
    }
    if (years() > 1) {
      return start + (whole + years() / 2) + letter;
    }
    return switch (unit) {
      case "Y" -> start + whole + "Y" + HALF_YEAR_MONTHS + "M";
      case "TH" -> start + (whole == 0 ? "" : whole + "H") + "30M";
      default -> start + whole + ".5" + letter;
    };
  }
}
