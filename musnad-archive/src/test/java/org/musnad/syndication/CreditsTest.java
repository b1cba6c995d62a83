package org.musnad.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.syndication.Credit.Place;
import org.musnad.text.Article;

class CreditsTest {
  private static final String STORY =
      "أعلن مجلس بلدية رمادة أمس الأحد تأجيل افتتاح الجسر الجديد إلى ما بعد العيد. وقال رئيسه نعمان الخطيب إن أعمال الطلاء لم تكتمل.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "بيروت - رويترز: | reuters",
      "(رويترز) - | reuters",
      "رمادة (أ ف ب) - | afp",
      "د ب أ - رمادة: | dpa",
      "رمادة- وكالات: | agencies",
      "المنامة - بنا: | bna",
      "رمادة/ وكالة الأناضول/ | anadolu",
      "الأحد 3 مايو 2020 م واس\\n | spa",
      "أ.ف.ب – رمادة\\n | afp"})
  void datelines(String dateline, String agency) {
    assertThat(Credits.of(Article.ofText("a", dateline.replace("\\n", "\n") + " " + STORY)))
        .containsOnlyKeys(agency).containsValue(Place.DATELINE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "(رويترز) | reuters", "(أ ف ب). | afp", "\\nأ.ف.ب | afp", "\\nالمصدر: وكالة الأناضول | anadolu", "(وكالات) | agencies",
      "\\nالمصدر : وكالات | agencies", "(وفا) | wafa", "- الفرنسية | afp"})
  void creditsBehindTheText(String closing, String agency) {
    assertThat(Credits.of(Article.ofText("a", STORY + " " + closing.replace("\\n", "\n"))))
        .containsOnlyKeys(agency).containsValue(Place.CLOSING);
  }

  @Test
  void severalAgenciesAreCreditedTogether() {
    assertThat(Credits.of(Article.ofText("a", STORY + "\nرويترز - أ ف ب"))).containsOnlyKeys("reuters", "afp");
    assertThat(Credits.of(Article.ofText("a", "رمادة - رويترز، الأناضول: " + STORY))).containsOnlyKeys("reuters", "anadolu");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ونقلت وكالة رويترز عن مصدر قوله إن الجسر متصدع. | reuters",
      "وبحسب «رويترز» فإن الجسر متصدع. | reuters",
      "وقال مهندس لوكالة فرانس برس إن الجسر متصدع. | afp",
      "وقال مهندس لرويترز إن الجسر متصدع. | reuters",
      "وصرح مهندس للأناضول بأن الجسر متصدع. | anadolu",
      "وأوضح لـ \"واس\" أن الجسر سليم. | spa",
      "وذكرت وكالة الأنباء السورية (سانا) أن الجسر سليم. | sana",
      "وأفادت وكالة فارس بأن الجسر سليم. | fars",
      "ونقلت الوكالة الوطنية للإعلام أن الجسر سليم. | nna",
      "وفق ما أوردت وكالة أنباء الشرق الأوسط. | mena",
      "وقال في مقابلة مع وكالة أسوشيتد برس إن الجسر متصدع. | ap"})
  void agenciesAreCreditedInTheText(String sentence, String agency) {
    assertThat(Credits.of(Article.ofText("a", STORY + " " + sentence + " " + STORY)))
        .containsKey(agency).doesNotContainValue(Place.DATELINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "واستهدف القصف مقر وكالة الأناضول في المدينة.",
      "ونقلت سيارة الإسعاف المصاب فارس الخطيب إلى المستشفى.",
      "وقال معا سنبني الجسر وفا بالوعد.",
      "وذكرت الوزارة أن السد بنا مجده على سواعد أبنائه.",
      "وأعلنت وكالة الفضاء إطلاق قمر جديد.",
      "وحسب الوكالات التجارية ارتفعت الأسعار.",
      "وقالت سبأ الدرويش إن الجسر سليم."})
  void whatIsNoCredit(String sentence) {
    assertThat(Credits.of(Article.ofText("a", STORY + " " + sentence + " " + STORY))).isEmpty();
  }

  @Test
  void anAgencyMayBeTheOutlet() {
    assertThat(Credits.of(Reports.article("a", "وكالة الأناضول", "2020-05-07", STORY)))
        .containsOnlyKeys("anadolu").containsValue(Place.OUTLET);
    assertThat(Credits.of(Reports.article("a", "صحيفة النهار", "2020-05-07", STORY))).isEmpty();
  }
}
