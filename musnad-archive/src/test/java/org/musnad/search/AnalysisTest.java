package org.musnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
  private static final Analysis ANALYSIS = new Analysis(Spellings.load());

  private static Place word(String letters) {
    List<Place> places = ANALYSIS.of(letters);
    assertThat(places).hasSize(1);
    return places.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "للعراق, عراق", "العراق, عراق", "والعراق, عراق", "بالعراق, عراق", "كالعراق, عراق", "عراق, عراق",
    "وبالمدينة, مدينه", "ومدينتهم, مدينه", "كتابها, كتاب", "فقالت, قالت", "وزارة, وزاره", "لوزارة, وزاره",
    "سيكتب, يكتب", "الصين, صين", "للصين, صين", "القحطاني, قحطاني", "السعودية, سعوديه", "للسعودية, سعوديه",
    "الالتزام, التزام", "الألماني, الماني", "بالإلغاء, الغاء", "وسيعلن, يعلن", "مستشفاه, مستشفي",
  })
  void whatIsWrittenTogetherWithAWordIsTakenOff(String written, String bare) {
    assertThat(word(written).bare()).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "والد, والد", "ولد, ولد", "فهد, فهد", "بكين, بكين", "كركوك, كركوك", "ليبيا, ليبيا", "القانون, قانون", "على, علي",
    "الله, الله", "لبنان, لبنان", "فرنسا, فرنسا", "سوريا, سوريا", "كلام, كلام", "بغداد, بغداد",
    "ألمانيا, المانيا", "لألمانيا, المانيا", "التزام, التزام", "إلغاء, الغاء", "الذين, الذين", "الإلكترونية, الكترونيه",
  })
  void whatBelongsToAWordStays(String written, String bare) {
    assertThat(word(written).bare()).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "وزارات, وزارة", "مسلمين, مسلم", "المسلمون, مسلم", "عراقية, عراق", "عراقيين, عراق", "مدينتين, مدينة", "مهندسات, مهندسة",
  })
  void formsOfOneWordHaveOneStem(String one, String other) {
    assertThat(word(one).stem()).isEqualTo(word(other).stem());
  }

  @ParameterizedTest
  @CsvSource({"قانون, قانون", "لبنان, لبنان", "بيان, بيان", "شبان, شبان"})
  void anEndingThatBelongsToTheWordIsNoEnding(String written, String stem) {
    assertThat(word(written).stem()).isEqualTo(stem);
  }

  @Test
  void oneWordHasOneTermHoweverItIsTyped() {
    assertThat(word("أحمد").exact()).isEqualTo(word("احمد").exact()).isEqualTo(word("أَحْمَـد").exact());
    assertThat(word("مستشفى").exact()).isEqualTo(word("مستشفي").exact());
    assertThat(word("ﺍﻟﻌﺮﺍﻕ").exact()).isEqualTo(word("العراق").exact());
    assertThat(word("٢٠٢٠").exact()).isEqualTo(word("2020").exact());
    assertThat(word("Kadhimi").exact()).isEqualTo("kadhimi");
  }

  @ParameterizedTest
  @CsvSource({
    "عبدالله, عبد الله", "عبدالرحمن, عبد الرحمن", "أبوظبي, أبو ظبي", "صلاحالدين, صلاح الدين",
  })
  void aNameWrittenAsOneIsFoundLikeTwo(String one, String two) {
    assertThat(ANALYSIS.of(one).stream().map(Place::terms)).isEqualTo(ANALYSIS.of(two).stream().map(Place::terms).toList());
  }

  @Test
  void thePartsOfAWordStandOnTheirOwnLetters() {
    String text = "زار لعبدالله";
    List<Place> places = ANALYSIS.of(text);
    assertThat(places.stream().map(place -> place.span().of(text))).containsExactly("زار", "لعبد", "الله");
    assertThat(places.get(1).terms()).contains("لعبد", "عبد");
  }

  @Test
  void placesPointAtTheOriginalLetters() {
    String text = "وقالت «الوزيرة» للصحافـــة 😀 في ٣ أيارَ: لا.";
    assertThat(ANALYSIS.of(text).stream().map(place -> place.span().of(text)))
        .containsExactly("وقالت", "الوزيرة", "للصحافـــة", "في", "٣", "أيارَ", "لا");
  }

  @Test
  void theExactFormWeighsMoreThanTheBareWordAndThatMoreThanTheStem() {
    Map<String, Float> sought = word("للعراقية").sought(Map.of());
    assertThat(sought).containsKeys("للعراقيه", "عراقيه", "عراق", "#عراق");
    assertThat(sought.get("للعراقيه")).isGreaterThan(sought.get("عراقيه"));
    assertThat(sought.get("عراقيه")).isGreaterThan(sought.get("عراق"));
  }

  @Test
  void aWordBetweenQuotationMarksHasNoStem() {
    assertThat(word("عراقية").literal(Map.of())).doesNotContainKeys("عراق", "#عراق");
  }
}
