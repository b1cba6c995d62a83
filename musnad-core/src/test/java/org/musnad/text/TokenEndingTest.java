package org.musnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEndingTest {
  @ParameterizedTest
  @CsvSource({
    "مكتبة,ة", "مكتبه,ه", "مكتبةٌ,ة", "على,ى", "عليّ,ي", "عَلَى,ى", "كتاب,''", "2020,''", "٪,''"
  })
  void theLastLetterIsKeptWhereFoldingWouldLoseIt(String written, String ending) {
    assertThat(Text.of(written).tokens().get(0).ending()).isEqualTo(ending);
  }

  @ParameterizedTest
  @CsvSource({"مكتبة 5,1", "مكتبة،,1"})
  void aWordDoesNotLendItsLetterToWhatFollows(String text, int next) {
    assertThat(Text.of(text).tokens().get(next).ending()).isEmpty();
  }
}
