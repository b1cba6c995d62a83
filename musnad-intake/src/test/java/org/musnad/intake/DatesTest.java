package org.musnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "2020-05-07", " 2020-05-07 ", "2020/5/7", "2020.05.07", "٢٠٢٠-٠٥-٠٧", "2020-05-07T23:59:00+03:00", "2020-05-07 10:00",
    "2020-05-07T10:00:00.000Z"
  })
  void daysInTheOrderYearMonthDayAreRead(String value) {
    assertThat(Dates.parse(value)).isEqualTo(LocalDate.of(2020, 5, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2020", "2020-13-01", "2020-02-30", "07/05/2020", "2020-05/07", "أمس", "2020-05-07 الخميس"})
  void whatIsNoDayIsNone(String value) {
    assertThat(Dates.parse(value)).isNull();
  }
}
