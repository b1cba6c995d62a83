package org.musnad.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.language.Language;
import org.musnad.language.Table;
import org.musnad.store.Verdict;
import org.musnad.text.Folding;

class PledgeWordsTest {
  @ParameterizedTest
  @CsvSource({"مدرسة, المدارس", "مدرسة, والمدرسة", "سنبني, بناء", "خفض, سيخفض", "الضرائب, للضرائب", "مستشفى, مستشفيات", "وظيفة, وظائف",
      "كهرباء, الكهرباء", "إصلاح, سنصلح"})
  void wordsMeetHoweverTheyAreInflected(String one, String other) {
    assertThat(ContentWords.of(one).keySet()).hasSize(1).isEqualTo(ContentWords.of(other).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"في", "خلال", "المقبل", "سيتم", "تعهدات", "و"})
  void whatSaysNothingIsLeftOut(String word) {
    assertThat(ContentWords.of(word)).isEmpty();
  }

  @Test
  void theWordsStandAsTheTextWritesThem() {
    assertThat(ContentWords.of("بناء 100 مدرسة في أربيل").values()).containsExactly("بناء", "100", "مدرسة", "أربيل");
  }

  @ParameterizedTest
  @CsvSource({"افتتح الوزير المدرسة, DONE", "وافتتحت المدرسة, DONE", "لم تفتتح المدرسة, NOT_DONE", "ولم يبدأ البناء, NOT_DONE",
      "بدأت أعمال البناء, BEGUN", "تعثر المشروع, DELAYED", "تراجعت الحكومة عن القرار, DROPPED", "تأجلت الانتخابات, DELAYED"})
  void verbsTellOutcomes(String sentence, Outcome outcome) {
    assertThat(Outcome.in(sentence)).extracting(Outcome.Told::outcome).first().isEqualTo(outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"سيفتتح الوزير المدرسة", "تعهد بافتتاح المدرسة", "وفي المدينة مدرسة", "عجز الموازنة كبير", "رفع الأسعار مرفوض", ""})
  void whatIsToComeIsNoOutcome(String sentence) {
    assertThat(Outcome.in(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"بناء مئة مدرسة وتعيين المعلمين, education", "إيصال الكهرباء إلى القرى, energy", "خفض الضرائب, economy",
      "محاربة الفساد, corruption", "إجراء انتخابات مبكرة, elections", "تعويض المتضررين من السيول, welfare", "حصر السلاح بيد الدولة, security"})
  void topicsGoByKeywords(String content, String topic) {
    assertThat(Topics.of(ContentWords.of(content).keySet())).isEqualTo(topic);
  }

  @Test
  void ofNothingKnownThereIsNoTopic() {
    assertThat(Topics.of(ContentWords.of("القدوم غدا").keySet())).isEmpty();
    assertThat(Topics.name("", Language.EN)).isEmpty();
    assertThat(Topics.codes()).allSatisfy(code -> {
      assertThat(Topics.name(code, Language.AR)).isNotEmpty();
      assertThat(Topics.name(code, Language.EN)).isNotEmpty();
    });
  }

  @Test
  void everyStateIsAJudgementOfItsOwn() {
    Set<Verdict> verdicts = new HashSet<>();
    assertThat(State.values()).allSatisfy(state -> {
      assertThat(verdicts.add(state.verdict())).isTrue();
      assertThat(State.of(state.word())).hasValue(state);
      assertThat(State.of(state.verdict())).hasValue(state);
    });
    assertThat(State.of("rated")).isEmpty();
    assertThat(State.of(Verdict.SAME)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"plain-words.tsv, 3", "topics.tsv, 5", "deadline-words.tsv, 3", "outcomes.tsv, 3"})
  void rowsAreWholeAndSourcedAndStandOnce(String table, int width) {
    Set<String> seen = new HashSet<>();
    List<List<String>> rows = Table.rows(Topics.class, table);
    assertThat(rows).isNotEmpty().allSatisfy(row -> {
      assertThat(row).hasSize(width);
      assertThat(row.get(width - 1)).isEqualTo("ed");
      assertThat(seen.add(row.get(0) + " " + row.get(1))).as("twice: " + row).isTrue();
    });
  }

  @Test
  void everyVerbOfAnOutcomeIsKnown() {
    assertThat(Table.rows(Outcome.class, "outcomes.tsv")).allSatisfy(row ->
        assertThat(org.musnad.verb.VerbTable.load().lookup(Folding.fold(row.get(0))))
            .extracting(org.musnad.verb.VerbForm::lemma).contains(row.get(0)));
  }
}
