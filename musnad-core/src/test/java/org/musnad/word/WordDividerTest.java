package org.musnad.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.text.Text;

class WordDividerTest {
  private static final WordDivider DIVIDER = WordDivider.load();

  @ParameterizedTest
  @CsvSource({
    "للعراق, عراق, ل, true, ''", "للصين, صين, ل, true, ''", "ومدينتهم, مدينة, و, false, هم", "والد, والد, '', false, ''", "الله, الله, '', false, ''",
    "وسيعلن, يعلن, وس, false, ''", "القانون, قانون, '', true, ''", "وبالمدينة, مدينة, وب, true, ''", "سوريا, سوريا, '', false, ''",
  })
  void aWordIsDividedAsItIsMostOften(String word, String base, String proclitics, boolean article, String pronoun) {
    Cut cut = DIVIDER.divide(word);
    assertThat(cut.base()).isEqualTo(base);
    assertThat(cut.clitics().proclitics()).isEqualTo(proclitics);
    assertThat(cut.clitics().article()).isEqualTo(article);
    assertThat(cut.clitics().pronoun()).isEqualTo(pronoun);
  }

  @Test
  void itAgreesWithTheAnalyserOnAlmostAllWordsOfTheSamples() throws IOException {
    Analyser analyser = Analyser.load();
    int words = 0;
    int agreed = 0;
    for (Path sample : samples()) {
      for (Analysis analysis : analyser.analyse(Text.of(Files.readString(sample)))) {
        if (analysis.token().isWord()) {
          words++;
          String base = DIVIDER.divide(Analyser.written(analysis.token())).base();
          agreed += base.equals(analysis.best().base()) ? 1 : 0;
        }
      }
    }
    assertThat(words).isGreaterThan(1000);
    assertThat((double) agreed / words).isGreaterThan(0.97);
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
