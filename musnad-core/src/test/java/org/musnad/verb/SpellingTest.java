package org.musnad.verb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "saءala, سأل", "suءila, سئل", "yasءalu, يسأل", "ءaمana, أمن", "ءAمana, آمن", "ءIمAn, إيمان", "qaraءa, قرأ",
    "qaraءA, قرآ", "جAءa, جاء", "jIءa, جيء", "qArIءu, قاريء", "qAriءu, قارئ", "بaطuءa, بطؤ", "قirAءaT, قراءة"
  })
  void hamzaSitsWhereTheStrongerVowelPutsIt(String sounds, String written) {
    assertThat(Spelling.alone(arabic(sounds))).containsExactly(written);
  }

  @ParameterizedTest
  @CsvSource({"yaqraءUna, يقرؤون/يقرءون/يقرأون", "جAءUا, جاؤوا/جاءوا/جائوا"})
  void everyUsualSpellingOfAHamzaBeforeLongUIsGiven(String sounds, String written) {
    assertThat(Spelling.alone(arabic(sounds))).containsExactly(written.split("/"));
  }

  @ParameterizedTest
  @CsvSource({"qAlUا, قالو", "rمى, رما", "binAءu, بناؤ/بناء", "binAءi, بنائ/بناء", "ziyAraT, زيارت"})
  void theEndingChangesBeforeAPronoun(String sounds, String written) {
    assertThat(Spelling.beforePronoun(arabic(sounds))).containsExactly(written.split("/"));
  }

  /** Latin consonants in the cases above stand for Arabic ones, to keep the rows legible. */
  private static String arabic(String sounds) {
    return sounds.replace('s', 'س').replace('l', 'ل').replace('y', 'ي').replace('q', 'ق').replace('r', 'ر')
        .replace('n', 'ن').replace('j', 'ج').replace('b', 'ب').replace('z', 'ز');
  }
}
