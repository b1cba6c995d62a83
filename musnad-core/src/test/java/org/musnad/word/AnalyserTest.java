package org.musnad.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.text.Text;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;

class AnalyserTest {
  private static final Analyser ANALYSER = Analyser.load();

  private static Reading best(String text, int word) {
    return ANALYSER.analyse(Text.of(text)).get(word).best();
  }

  @ParameterizedTest
  @CsvSource({
    "وصل,''", "ووصل,و", "وزير,''", "فندق,''", "كتاب,''", "باب,''", "لجنة,''", "سلام,''", "وللعراق,ول", "للغة,ل", "بالأسواق,ب", "فقال,ف",
    "سيكتبون,س", "وسيعود,وس", "كان,''", "كما,''", "لأن,''", "بأن,ب", "التقى,''", "الذي,''"
  })
  void procliticsAreTakenOffAndFirstRadicalsKept(String word, String proclitics) {
    assertThat(best(word, 0).clitics().proclitics()).isEqualTo(proclitics);
  }

  @ParameterizedTest
  @CsvSource({
    "مدينتهم,هم,مدينة", "مكتبه,ه,مكتب", "مكتبة,'',مكتبة", "وجه,'',وجه", "مياه,'',مياه", "حكومتها,ها,حكومة", "إليه,ه,الى", "لهم,هم,ل",
    "لكنها,ها,لكن", "سيكتبونه,ه,يكتبون", "وصلنا,'',وصلنا", "سياسي,'',سياسي", "مستشفاه,ه,مستشفى", "رؤسائهم,هم,روساء"
  })
  void pronounsAreTakenOffAndTheStemIsAsItStandsAlone(String word, String pronoun, String base) {
    assertThat(best(word, 0)).extracting(reading -> reading.clitics().pronoun(), Reading::base).containsExactly(pronoun, base);
  }

  @Test
  void theArticleIsKnownButNotCutOff() {
    assertThat(best("والوزير", 0).clitics()).isEqualTo(new Clitics('و', (char) 0, true, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "لم يكتب شيئا,1,VERB", "في كتب قديمة,1,NOUN", "قد وقع الاتفاق,1,VERB", "من جديد,0,PREPOSITION", "هذا البيت الكبير,2,ADJECTIVE",
    "هذا البيت الكبير,0,DEMONSTRATIVE", "وقال الوزير,0,VERB", "خمسة كتب,0,NUMBER", "وصل 20 مسافرا,1,NUMBER", "انتهى .,1,SIGN"
  })
  void theWordsBesideAWordRankItsReadings(String text, int word, PartOfSpeech part) {
    assertThat(best(text, word).part()).isEqualTo(part);
  }

  @Test
  void aVerbTellsLemmaTensePersonGenderAndNumber() {
    VerbForm form = Objects.requireNonNull(best("سوف يجتمعون غدا", 1).form());

    assertThat(form.lemma()).isEqualTo("اجتمع");
    assertThat(form.verb().root()).isEqualTo("جمع");
    assertThat(form.inflection()).isInstanceOfSatisfying(Finite.class, finite -> {
      assertThat(finite.tense()).isEqualTo(Inflection.Tense.PRESENT);
      assertThat(finite.person()).isEqualTo(Inflection.Person.THIRD);
      assertThat(finite.gender()).isEqualTo(Inflection.Gender.MASCULINE);
      assertThat(finite.number()).isEqualTo(Inflection.Number.PLURAL);
    });
  }

  @Test
  void likelihoodsSumUpAndAreRankedByDivision() {
    List<Reading> readings = ANALYSER.analyse(Text.of("وجدت")).get(0).readings();

    assertThat(readings.stream().mapToDouble(Reading::likelihood).sum()).isBetween(0.999, 1.001);
    assertThat(readings.get(0).clitics().conjunction()).isEqualTo((char) 0);
  }

  @Test
  void everyTokenHasAReadingWhateverItIs() {
    String text = "ش 12 % Musnad و ال ﷺ ؟ بببب لل ووووو سسسه";

    assertThat(ANALYSER.analyse(Text.of(text))).hasSameSizeAs(Text.of(text).tokens()).allMatch(analysis -> !analysis.readings().isEmpty());
  }
}
