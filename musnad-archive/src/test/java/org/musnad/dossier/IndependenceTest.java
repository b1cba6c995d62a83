package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.dossier.Found.dossier;
import static org.musnad.dossier.Found.fact;

import org.junit.jupiter.api.Test;
import org.musnad.Articles;
import org.musnad.record.StatementType;

class IndependenceTest {
  private static final String LAYLA = "ليلى الحمداني";
  private static final String CREDIT = " ونقلت وكالة رويترز الخبر عن مصدر في المطار.";

  private static Articles visit(String id, String outlet, String text) {
    return Articles.article(id, "زارت الوزيرة [person:e1 ليلى الحمداني] مدينة [place:b البصرة]. " + text)
        .outlet(outlet, "2016-06-08")
        .says("visit", "زارت الوزيرة ليلى الحمداني مدينة البصرة", "person", "@e1", "destination", "@b");
  }

  private static int sources(Articles... articles) {
    return fact(dossier(LAYLA, articles), StatementType.VISIT).sources();
  }

  @Test
  void twoArticlesThatCreditOneAgencyAreNotIndependent() {
    assertThat(sources(visit("a", "النهار", Found.ownWords("a") + CREDIT), visit("b", "الأفق", Found.ownWords("b") + " (رويترز)")))
        .isEqualTo(1);
  }

  @Test
  void articlesOfTwoAgenciesAreIndependent() {
    assertThat(sources(visit("a", "النهار", Found.ownWords("a") + CREDIT), visit("b", "الأفق", Found.ownWords("b") + " (د ب أ)")))
        .isEqualTo(2);
  }

  @Test
  void theAgencyItselfIsNoSecondSourceBesideWhoeverCreditsIt() {
    assertThat(sources(visit("a", "وكالة رويترز", Found.ownWords("a")), visit("b", "الأفق", Found.ownWords("b") + CREDIT)))
        .isEqualTo(1);
  }

  @Test
  void aCopyThatLeavesTheCreditOutHasItStill() {
    String text = Found.ownWords("a") + " وكان في استقبالها محافظ المدينة وعدد من وجهائها وممثلون عن النقابات المهنية فيها.";
    assertThat(sources(visit("a", "النهار", text + " (رويترز)"), visit("b", "الأفق", text), visit("c", "الميزان", Found.ownWords("c") + CREDIT)))
        .isEqualTo(1);
  }
}
