package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

class AttributionsTest {
  @Test
  void aPhraseBehindAClauseLaysItToItsSource() {
    String text = "وقتل ثلاثة جنود في هجوم على الحاجز، بحسب مصدر أمني.";
    assertThat(Speech.said(text)).containsExactly("مصدر أمني: قتل ثلاثة جنود في هجوم على الحاجز");
    assertThat(Speech.sources(text, StatementType.ATTACK)).containsExactly("مصدر أمني");
  }

  @Test
  void soDoesAClauseWithAVerbOfSaying() {
    String text = "وأصيب خمسة جنود في الهجوم، كما أعلن وزير الصحة سالم النوري.";
    assertThat(Speech.said(text)).containsExactly("سالم النوري: أصيب خمسة جنود في الهجوم");
    assertThat(Speech.of(Speech.read(text), StatementType.STATEMENT))
        .allMatch(statement -> "announce".equals(statement.fillers(org.musnad.record.Role.KIND).get(0).value()));
  }

  @Test
  void aPhraseThatOpensASentenceIsAnswered() {
    assertThat(Speech.said("وبحسب تقرير لمنظمة العفو الدولية، فإن السلطات اعتقلت 20 صحفيا."))
        .containsExactly("منظمة العفو الدولية: السلطات اعتقلت 20 صحفيا");
  }

  @Test
  void besideSpeechWithASpeakerItNamesWhoRelaysIt() {
    assertThat(Speech.said("وقال الوزير سالم النوري، بحسب صحيفة الحياة، إن الانتخابات ستجرى في موعدها."))
        .containsExactly("سالم النوري: الانتخابات ستجرى في موعدها ← صحيفة الحياة");
  }

  @Test
  void aLawOrPlanSaysNothing() {
    assertThat(Speech.said("وجرى الاقتراع وفقا للقانون في هدوء تام.")).isEmpty();
  }

  @Test
  void anAgencyThatQuotesAnOfficialIsTheSourceOfHisWords() {
    String text = "نقلت وكالة الأنباء العراقية عن مصدر أمني قوله إن ثلاثة جنود قتلوا في تفجير في بغداد.";
    assertThat(Speech.said(text)).containsExactly("مصدر أمني: ثلاثة جنود قتلوا في تفجير في بغداد ← وكالة الأنباء العراقية");
    assertThat(Speech.sources(text, StatementType.ATTACK)).containsExactly("مصدر أمني");
  }

  @Test
  void soIsOneThatReportsFromHim() {
    assertThat(Speech.said("وذكرت وكالة رويترز عن مسؤول أمني أن الطريق أغلق."))
        .containsExactly("مسؤول أمني: الطريق أغلق ← وكالة رويترز");
  }

  @Test
  void whatIsDeniedIsADeniedStatementOfWhoDeniesIt() {
    String text = "نفى الوزير سالم النوري أن يكون الجيش قصف المدينة.";
    assertThat(Speech.of(Speech.read(text), StatementType.ATTACK)).hasSize(1).allMatch(attack -> attack.status() == Status.DENIED);
    assertThat(Speech.sources(text, StatementType.ATTACK)).containsExactly("سالم النوري");
  }

  @Test
  void contentMayStandBehindAClauseThatDescribesTheDocument() {
    assertThat(Speech.said("وأضاف الوزير سالم النوري في بيان تلقت الوكالة نسخة منه أن الحدود آمنة."))
        .containsExactly("سالم النوري: الحدود آمنة");
  }
}
