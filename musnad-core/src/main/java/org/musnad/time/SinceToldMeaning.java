package org.musnad.time;

import org.jspecify.annotations.Nullable;

/** An amount of units from the date told last, in a {@code direction}: "بعد أسبوع من ذلك", "قبلها بعامين". */
final class SinceToldMeaning implements Meaning {
  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    PartialDate told = story.last();
    Amount amount = Amount.of(captures);
    if (told == null || amount == null || !amount.isWhole() || !isKnown(told, amount.unit())) {
      return null;
    }
    return AgoMeaning.moved(told.first(), amount, (long) captures.number("direction", 1) * amount.count());
  }

  /** Whether a date is known as exactly as the unit asks. */
  private static boolean isKnown(PartialDate told, String unit) {
    return switch (unit) {
      case "D", "W" -> told.isDay();
      case "M" -> told.month() > 0;
      case "Y", "10Y", "100Y" -> true;
      default -> false;
    };
  }
}
