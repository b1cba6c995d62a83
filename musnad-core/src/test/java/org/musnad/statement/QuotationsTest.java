package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.musnad.record.StatementType;

class QuotationsTest {
  private static final String LONG =
      "وقال القائد سالم النوري: «الوضع صعب في المدينة اليوم. وصل المسلحون من الجبال وهاجموا القرى القريبة من النهر». ثم غادر القاعة.";

  @Test
  void aQuotationOverSentencesIsAStatementInEach() {
    assertThat(Speech.said(LONG)).containsExactly(
        "سالم النوري: الوضع صعب في المدينة اليوم", "سالم النوري: وصل المسلحون من الجبال وهاجموا القرى القريبة من النهر");
  }

  @Test
  void whatTheFurtherSentencesTellIsItsSpeakers() {
    assertThat(Speech.sources(LONG, StatementType.ATTACK)).containsExactly("سالم النوري");
  }

  @Test
  void aQuotationThatIsNeverClosedEndsWithItsSentence() {
    assertThat(Speech.said("وقال القائد سالم النوري: «الوضع صعب في المدينة اليوم. وصل المسلحون من الجبال وهاجموا القرى القريبة.\nثم غادر."))
        .containsExactly("سالم النوري: الوضع صعب في المدينة اليوم");
  }

  @Test
  void theVerbMayFollowTheQuotation() {
    assertThat(Speech.said("«الوضع صعب في كل المدن»، قال الرئيس سالم النوري.")).containsExactly("سالم النوري: الوضع صعب في كل المدن");
  }

  @Test
  void theVerbMayStandBetweenItsParts() {
    String text = "«الوضع صعب في كل المدن»، قال الرئيس سالم النوري، «والحل قريب من الجميع».";
    assertThat(Speech.said(text)).containsExactly("سالم النوري: الحل قريب من الجميع | الوضع صعب في كل المدن");
    assertThat(Speech.sources(text, StatementType.POSITION_HOLD)).as("his office is not in his words").containsExactly("");
  }

  @Test
  void aNameBeforeAColonSpeaks() {
    assertThat(Speech.said("سالم النوري: الوضع صعب في المدن")).containsExactly("سالم النوري: الوضع صعب في المدن");
  }

  @Test
  void aPlaceBeforeAColonIsADateline() {
    assertThat(Speech.said("بغداد: وصل الوفد إلى المطار مساء")).isEmpty();
  }

  @Test
  void theClosingSignMayOpenAQuotation() {
    assertThat(Speech.said("وقال الوزير سالم النوري إن ”الوضع صعب في كل المدن”.")).containsExactly("سالم النوري: الوضع صعب في كل المدن");
  }
}
