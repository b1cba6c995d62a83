package org.musnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-06-07       |         | 7 يونيو 2016          | 7 June 2016
          2016-06          |         | يونيو 2016            | June 2016
          2014             | BEFORE  | قبل 2014              | before 2014
          2016-06          | END     | أواخر يونيو 2016      | late June 2016
          2021-01-25T10:30 |         | 25 يناير 2021، 10:30  | 25 January 2021, 10:30
          2021-01-25TMO    |         | 25 يناير 2021، صباحًا | 25 January 2021, in the morning
          2019-Q3          |         | الربع الثالث من 2019  | third quarter of 2019
          2003-SP          |         | ربيع 2003             | spring 2003
          202X             |         | عقد 2020              | the 2020s
          19XX             |         | القرن 20              | 20th century
          P16Y             |         | 16 سنة                | 16 years
          P2Y              |         | سنتان                 | 2 years
          PT3H             |         | 3 ساعات               | 3 hours
          PXD              |         | أيام                  | days
          XXXX-WXX-5       |         | الجمعة                | Friday
          XXXX-06-07       |         | 7 يونيو               | 7 June
          PAST_REF         |         | في الماضي             | in the past
          nonsense         |         | nonsense              | nonsense
          """)
  void timexValuesBecomeHumanDates(String value, @Nullable String mod, String arabic, String english) {
    assertThat(new DateWords(Language.AR).value(value, mod)).isEqualTo(arabic);
    assertThat(new DateWords(Language.EN).value(value, mod)).isEqualTo(english);
  }
}
