package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.text.Text;

class NumberReaderTest {
  private static final RuleIndex INDEX = new RuleIndex(Lexicon.load(), new RuleBook(List.of(), new KindBits()));

  @ParameterizedTest
  @CsvSource({
    "ثلاثة, 3, 1",
    "ثلاثة عشر, 13, 2",
    "اثنتي عشرة, 12, 2",
    "خمس وعشرين, 25, 2",
    "مئة وخمسة وعشرين, 125, 3",
    "ثلاثمائة, 300, 1",
    "ثلاث مئة, 300, 2",
    "ألف وتسعمائة وثمان وخمسين, 1958, 4",
    "ألفين وأربعة عشر, 2014, 3",
    "ثلاثة آلاف, 3000, 2",
    "خمسة وعشرين ألفا, 25000, 3",
    "الحادي والعشرين, 21, 2",
    "الثالث عشر, 13, 2",
    "السابع, 7, 1",
    "48, 48, 1",
    "الـ48, 48, 2",
    "٤٨, 48, 1"
  })
  void readsTheLongestNumber(String text, int value, int tokens) {
    NumberReader.Reading number = Objects.requireNonNull(read(text));
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.end()).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({"خمسة وسبعة, 5", "عشرين وثلاثة, 20", "الحادية عشرة وتسع, 11", "ثلاثة وفد, 3"})
  void stopsWhereANumberCannotGoOn(String text, int value) {
    NumberReader.Reading number = Objects.requireNonNull(read(text));
    assertThat(number.value()).isEqualTo(value);
  }

  @Test
  void aNumberWithDecimalsIsNoneUnlessItMayBeMinutes() {
    assertThat(read("3.5")).isNull();
    assertThat(read("9.30")).extracting(NumberReader.Reading::form).isEqualTo(NumberReader.Form.DECIMAL);
  }

  @Test
  void tooManyDigitsAreNoNumber() {
    assertThat(read("12345678901234567890")).isNull();
  }

  private static NumberReader.@Nullable Reading read(String text) {
    Words words = new Words(Text.of(text), INDEX);
    return new NumberReader(words).read(0, words.size());
  }
}
