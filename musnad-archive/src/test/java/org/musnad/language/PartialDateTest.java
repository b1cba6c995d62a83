package org.musnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2016, 2016-01-01, 2016-12-31",
    "2016-02, 2016-02-01, 2016-02-29",
    "2016-06-07, 2016-06-07, 2016-06-07",
    "2016-06-07T10:00, 2016-06-07, 2016-06-07",
    "2019-Q3, 2019-07-01, 2019-09-30",
    "2019-H2, 2019-07-01, 2019-12-31",
    "201X, 2010-01-01, 2019-12-31",
    "2003-WI, 2003-12-01, 2004-02-29"
  })
  void aDateIsAllTheDaysItCanBe(String value, String first, String last) {
    PartialDate date = PartialDate.of(value).orElseThrow();

    assertThat(date.first()).hasToString(first);
    assertThat(date.last()).hasToString(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P16Y", "PAST_REF", "XXXX-WXX-5", "2016-13", "2016-02-30", "", "12"})
  void whatIsNoCalendarDateIsNone(String value) {
    assertThat(PartialDate.of(value)).isEmpty();
  }

  @Test
  void aMonthContainsItsDaysAndOverlapsItsYear() {
    PartialDate month = PartialDate.of("2016-06").orElseThrow();
    PartialDate day = PartialDate.of("2016-06-07").orElseThrow();

    assertThat(month.contains(day)).isTrue();
    assertThat(day.contains(month)).isFalse();
    assertThat(month.overlaps(PartialDate.of("2016").orElseThrow())).isTrue();
    assertThat(month.overlaps(PartialDate.of("2017").orElseThrow())).isFalse();
  }
}
