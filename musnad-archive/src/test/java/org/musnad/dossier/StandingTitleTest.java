package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTitleTest {
  @ParameterizedTest
  @CsvSource({
    "رئيسا للوزراء, رئيس الوزراء",
    "رئيسًا للوزراء, رئيس الوزراء",
    "رئيساً لجهاز مكافحة الإرهاب, رئيس جهاز مكافحة الإرهاب",
    "محافظاً لميسان, محافظ ميسان",
    "وزيرة للثقافة, وزيرة الثقافة",
    "نائبا لرئيس الوزراء, نائب رئيس الوزراء",
    "مديرا عاما لشركة النفط, مدير عام لشركة النفط",
    "أمينا عاما للحزب, أمين عام للحزب",
    "رئيسا للجنة الأمن, رئيس لجنة الأمن",
    "رئيسا للجنة الأمنية, رئيس اللجنة الأمنية",
    "رئيسا للجنة, رئيس اللجنة",
    "سفيرا لدى الأردن, سفير لدى الأردن",
    "رئيسا للبنان, رئيس لبنان",
    "عضوا في البرلمان, عضو في البرلمان",
    "قاضيا, قاض",
    "قاضيا لمحكمة الاستئناف, قاضي محكمة الاستئناف",
    "رئيسا, رئيس"
  })
  void anAccusativeIsPutIntoTheNominative(String told, String standing) {
    assertThat(StandingTitle.nominative(told)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "رئيس الوزراء", "بابا الفاتيكان", "رئيسة لجنة الأمن", "وزيرة الخارجية", "رئيسا الوزراء", "قائد لواء", "رئيس وزراء ليبيا",
    "الرئيس", "المستشار الأعلى", "سفيرة لدى الأردن"
  })
  void whatStandsByItselfStaysLetterForLetter(String title) {
    assertThat(StandingTitle.nominative(title)).isEqualTo(title);
  }

  @Test
  void aVerbSaysTheOfficeOfTheBodyItGoverns() {
    assertThat(StandingTitle.of("يرأس", "ويرأس", "جهاز المخابرات")).isEqualTo("رئيس جهاز المخابرات");
    assertThat(StandingTitle.of("تحرير مجلة الفجر", "وترأس", "مجلة الفجر")).isEqualTo("رئيس تحرير مجلة الفجر");
    assertThat(StandingTitle.of("رئيس تحرير مجلة الفجر", "يقود", "مجلة الفجر")).isEqualTo("رئيس تحرير مجلة الفجر");
    assertThat(StandingTitle.of("ترأس", "ترأس", null)).isEqualTo("رئيس");
  }
}
