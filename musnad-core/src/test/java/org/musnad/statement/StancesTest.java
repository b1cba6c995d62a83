package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;

class StancesTest {
  @Test
  void blameOfWordsIsAimedAtWhoSaidThem() {
    String text = "انتقد الوزير سالم النوري تصريحات الرئيس كامل درويش.";
    assertThat(Speech.stances(text)).containsExactly("سالم النوري condemn كامل درويش");
    assertThat(Speech.of(Speech.read(text), StatementType.STANCE)).flatExtracting(stance -> stance.fillers(Role.TOPIC))
        .extracting(Filler::text).containsExactly("تصريحات الرئيس كامل درويش");
  }

  @Test
  void theTargetMayStandBehindAnAppositionAndItsPauses() {
    assertThat(Speech.stances("انتقد سالم النوري، وزير الخارجية الجزائري، تصريحات الرئيس كامل درويش."))
        .containsExactly("سالم النوري condemn كامل درويش");
  }

  @Test
  void whatIsNoActIsItselfTheTarget() {
    assertThat(Speech.stances("أدان الوزير سالم النوري الهجوم على القافلة.")).containsExactly("سالم النوري condemn الهجوم");
  }

  @Test
  void aClauseBehindAPauseIsNoTarget() {
    assertThat(Speech.stances("انتقد الوزير سالم النوري، والحكومة تتابع الأمر.")).isEmpty();
  }
}
