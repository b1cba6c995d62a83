package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersTest {
  @Test
  void aVerbOfGoingOnContinuesTheLastSpeaker() {
    assertThat(Speech.said("قال وزير الصحة سالم النوري إن اللقاح متوافر. وأضاف أن المراكز مفتوحة. وبين أن الأزمة طويلة."))
        .containsExactly("سالم النوري: اللقاح متوافر", "سالم النوري: المراكز مفتوحة", "سالم النوري: الأزمة طويلة");
  }

  @Test
  void participlesContinueTheSpeakerOfTheirSentence() {
    assertThat(Speech.said("قال وزير الصحة سالم النوري إن اللقاح متوافر، مشيرا إلى أن المراكز مفتوحة، ومؤكدا ضرورة الوقاية."))
        .containsExactly("سالم النوري: اللقاح متوافر", "سالم النوري: المراكز مفتوحة", "سالم النوري: ضرورة الوقاية");
  }

  @Test
  void whoSpeaksInsideTheWordsOfAnotherIsForgottenAtTheEndOfTheSentence() {
    assertThat(Speech.said("قال وزير الصحة سالم النوري إن رئيس الوزراء كامل درويش أعلن أن المدارس ستفتح. وأضاف أن المراكز مفتوحة."))
        .contains("كامل درويش: المدارس ستفتح ← سالم النوري", "سالم النوري: المراكز مفتوحة");
  }

  @Test
  void aFeminineVerbGoesBackToTheWomanWhoSpoke() {
    assertThat(Speech.said("قالت وزيرة الصحة سعاد الراوي إن اللقاح متوافر. وأكد وزير المالية سالم النوري أن المال موجود. وأضافت أن المراكز مفتوحة."))
        .endsWith("سعاد الراوي: المراكز مفتوحة");
  }

  @Test
  void anOfficeMeansWhoSharesItsWordsAndNotWhoWasNamedLast() {
    assertThat(Speech.said("التقى وزير الخارجية الأردني سالم النوري أمس وزير الخارجية التركي كامل درويش. وقال الوزير الأردني إن المحادثات ناجحة."))
        .containsExactly("سالم النوري: المحادثات ناجحة");
  }

  @Test
  void anOfficeOfAnotherNationIsNotTheSpeakers() {
    assertThat(Speech.said("قال الوزير الأردني سالم النوري إن المحادثات ناجحة. وأعلن الوزير التركي أن الحدود مفتوحة."))
        .containsExactly("سالم النوري: المحادثات ناجحة", "الوزير التركي: الحدود مفتوحة");
  }

  @Test
  void aTitleOfRespectMeansTheLastSpeaker() {
    assertThat(Speech.said("قال وزير الصحة سالم النوري إن اللقاح متوافر. وأوضح معاليه أن المراكز مفتوحة."))
        .endsWith("سالم النوري: المراكز مفتوحة");
  }

  @Test
  void theNameMayStandBehindWhatTheOfficeIsOf() {
    assertThat(Speech.said("قال النائب عن كتلة الوفاق سالم النوري إن الموازنة مجحفة.")).containsExactly("سالم النوري: الموازنة مجحفة");
  }

  @Test
  void aFamilyNameThatIsAWordMeansWhoBearsIt() {
    assertThat(Speech.said("قال رئيس الجمهورية ميشال عون إن الحكومة باقية. وأكد عون أن الحوار مستمر."))
        .endsWith("ميشال عون: الحوار مستمر");
  }

  @Test
  void behindAPauseTheActorAfterTheVerbSpeaks() {
    assertThat(Speech.said("وفي ما يتعلق بالعلاقات مع روسيا، أكد الوزير سالم النوري أنها جيدة.")).containsExactly("سالم النوري: جيدة");
  }

  @Test
  void aDemonstrativeBeforeTheSpeakerIsWhatHeSays() {
    assertThat(Speech.said("أوضح ذلك الوزير سالم النوري في مؤتمر صحفي.")).noneMatch(line -> line.startsWith("ذلك"));
  }

  @Test
  void howSomebodyGoesOnIsNotWho() {
    assertThat(Speech.said("قال الوزير سالم النوري إن الجسر آمن. وتابع قائلا: «العمل مستمر ليلا ونهارا»."))
        .containsExactly("سالم النوري: الجسر آمن", "سالم النوري: العمل مستمر ليلا ونهارا");
  }

  @Test
  void howASourceStaysUnnamedIsNotSaid() {
    assertThat(Speech.said("وأفاد مصدر أمني، لم يكشف عن اسمه، بأن الجيش قتل عشرة مسلحين."))
        .containsExactly("مصدر أمني: الجيش قتل عشرة مسلحين");
  }

  @Test
  void demandsAreNoParticiplesAndNorIsWhatIsExpected() {
    assertThat(Speech.said("جاءت الخطوة تلبية لمطالب الشعب. وكان المتوقع من الحكومة أن تعمل.")).isEmpty();
  }
}
