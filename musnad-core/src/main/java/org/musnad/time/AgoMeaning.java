package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An amount of units from publication, in a {@code direction}: "قبل ثلاثة أيام" is a day, "قبل عامين" a year. */
final class AgoMeaning implements Meaning {
  private static final int MOST_YEARS = 7000;

  @Override
  public @Nullable TimeValue of(Captures captures, Story story) {
    LocalDate published = story.published();
    int direction = captures.number("direction", -1);
    Amount amount = Amount.of(captures);
    if (amount == null) {
      return null;
    }
    if (published == null || !amount.isWhole()) {
      return TimeValue.date(amount.isCounted() ? ReferenceMeaning.of(direction) : amount.duration(), null);
    }
    return moved(published, amount, (long) direction * amount.count());
  }

  /**
   * The time that lies an amount of units from a day, as exact as the unit; null where that is further than years of four
   * digits go.
   */
  static @Nullable TimeValue moved(LocalDate published, Amount amount, long count) {
    if (Math.abs(count) > amount.inYears(MOST_YEARS)) {
      return null;
    }
    return switch (amount.unit()) {
      case "Y" -> TimeValue.date(PartialDate.ofYear(published.plusYears(count).getYear()), null);
      case "10Y", "100Y" ->
          TimeValue.date(PartialDate.ofYear(published.getYear() + (int) count * amount.years()), null);
      case "M" -> TimeValue.date(PartialDate.ofMonth(published.plusMonths(count)), null);
      case "W" -> TimeValue.date(PeriodMeaning.week(published.plusWeeks(count)), null);
      case "D" -> TimeValue.date(PartialDate.of(published.plusDays(count)), null);
      default -> TimeValue.date(PartialDate.of(published), null);
    };
  }
}
