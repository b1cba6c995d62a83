package org.musnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "أعلنت وزارة الثقافة اليوم افتتاح المعرض",
    "سافر بيتر كوجلر إلى جنيف",
    "وقعت شركة Musnad Systems اتفاقا مع الحكومة",
    "زار مدينة گرگان وچابهار وفد من التجار العراقيين والتقى المسؤولين في البلدية وغرفة التجارة والصناعة "
        + "ثم عاد إلى بغداد مساء الخميس الماضي بعد زيارة الموانئ"
  })
  void arabicIsArabicWithForeignNamesInIt(String text) {
    assertThat(Language.isArabic(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The minister opened the exhibition today.",
    "",
    "2020 … 15 %",
    "رئیس جمهور گفت که این پیمان برای همه کشورهای منطقه مهم است و باید پیش از پایان سال اجرا شود تا چالش‌های بزرگ "
        + "مردم کمتر گردد و پژوهشگران نیز بتوانند کار خود را پی بگیرند",
    "وزیر اعظم نے کہا ہے کہ یہ معاہدہ پورے خطے کے لیے اہم ہے"
  })
  void otherLanguagesAndNoLettersAreNot(String text) {
    assertThat(Language.isArabic(text)).isFalse();
  }
}
