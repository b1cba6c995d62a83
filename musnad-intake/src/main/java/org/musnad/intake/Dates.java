package org.musnad.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;

/** Reads the day of publication. Thread safe. */
public final class Dates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?:[Tt ][0-9:.,+\\-zZ ]*)?");

  private Dates() {}

  /**
   * The day of {@code 2020-05-07}, {@code 2020/5/7} or {@code 2020-05-07T23:10:00+03:00} (the day as written there), in digits of
   * any script; null if it is none of these or no day of the calendar.
   */
  public static @Nullable LocalDate parse(String value) {
    Matcher date = YEAR_FIRST.matcher(Folding.fold(value).strip());
    if (!date.matches()) {
      return null;
    }
    try {
      return LocalDate.of(number(date, 1), number(date, 3), number(date, 4));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
