package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HijriTest {
  @ParameterizedTest
  @CsvSource({
    "1436, 10, 26, 2015-08-11",
    "1445, 9, 1, 2024-03-11",
    "1440, 1, 1, 2018-09-11",
    "1300, 1, 1, 1882-11-12"
  })
  void followsUmmAlQuraWhereItIsDefined(int year, int month, int day, LocalDate expected) {
    assertThat(Hijri.day(year, month, day)).isEqualTo(expected);
  }

  @Test
  void theTabularCalendarBeginsWithTheHijra() {
    assertThat(Hijri.day(1, 1, 1)).isEqualTo(LocalDate.of(622, 7, 19));
  }

  @Test
  void theTabularCalendarMeetsUmmAlQuraWithinTwoDays() {
    LocalDate tabularEnd = Hijri.day(1299, 12, 29);
    assertThat(tabularEnd).isBetween(LocalDate.of(1882, 11, 9), LocalDate.of(1882, 11, 12));
  }

  @Test
  void hasNoThirteenthMonthAndNoThirtyFirstDay() {
    assertThat(Hijri.day(1436, 13, 1)).isNull();
    assertThat(Hijri.day(1436, 1, 31)).isNull();
    assertThat(Hijri.day(0, 1, 1)).isNull();
  }

  @Test
  void findsTheYearOfEveryDayOfADecade() {
    for (LocalDate day = LocalDate.of(2010, 1, 1); day.getYear() < 2020; day = day.plusDays(1)) {
      assertThat(Hijri.year(day)).as(day.toString()).isEqualTo(HijrahDate.from(day).get(ChronoField.YEAR));
    }
  }

  @Test
  void theNearestOccurrenceMayLieInTheNextYear() {
    assertThat(Hijri.yearNearest(LocalDate.of(2024, 7, 1), 1, 1)).isEqualTo(1446);
  }
}
