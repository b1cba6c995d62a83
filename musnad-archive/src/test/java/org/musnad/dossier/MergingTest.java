package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;
import static org.musnad.dossier.Found.dossier;
import static org.musnad.dossier.Found.fact;
import static org.musnad.dossier.Found.facts;

import org.junit.jupiter.api.Test;
import org.musnad.Articles;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

class MergingTest {
  private static final String LAYLA = "ليلى الحمداني";

  @Test
  void oneFactToldByTwoOutletsIsOneLineWithTwoIndependentSources() {
    Fact visit = fact(dossier(LAYLA, visit("a1", "النهار", "2016-06-08", ""), visit("a2", "الأفق", "2016-06-09", "")),
        StatementType.VISIT);

    assertThat(visit.citations()).hasSize(2);
    assertThat(visit.sources()).isEqualTo(2);
  }

  @Test
  void twoArticlesOfOneOutletCountOnce() {
    Fact visit = fact(dossier(LAYLA, visit("a1", "النهار", "2016-06-08", ""), visit("a2", "النهار", "2016-06-09", "")),
        StatementType.VISIT);

    assertThat(visit.citations()).hasSize(2);
    assertThat(visit.sources()).isEqualTo(1);
  }

  @Test
  void nearCopiesOfOneTextCountOnce() {
    String tail = " وكان في استقبالها محافظ المدينة وعدد من وجهائها وممثلون عن الجمعيات الأهلية والنقابات المهنية فيها.";

    Dossier dossier = dossier(LAYLA, visit("a1", "النهار", "2016-06-08", tail), visit("a2", "الأفق", "2016-06-08", tail));

    assertThat(fact(dossier, StatementType.VISIT).sources()).isEqualTo(1);
    assertThat(dossier.copies()).containsEntry(2, 1).hasSize(1);
  }

  @Test
  void reportsOfOneInnerSourceCountOnce() {
    Articles one = article("a1", "نقلت [organization:r رويترز] أن [person:e1 ليلى الحمداني] زارت [place:b البصرة] أمس.")
        .outlet("النهار", "2016-06-08")
        .says(Status.ASSERTED, "visit", "زارت البصرة", "@r", "person", "@e1", "destination", "@b");
    Articles other = article("a2", "وذكرت وكالة [organization:r رويترز] خبر وصول [person:e1 ليلى الحمداني] إلى [place:b البصرة].")
        .outlet("الأفق", "2016-06-08")
        .says(Status.ASSERTED, "visit", "وصول ليلى الحمداني إلى البصرة", "@r", "person", "@e1", "destination", "@b");

    Fact visit = fact(dossier(LAYLA, one, other), StatementType.VISIT);

    assertThat(visit.sources()).isEqualTo(1);
    assertThat(visit.citations().get(0).chain()).containsExactly("رويترز");
  }

  @Test
  void theSpeakerOfTheQuoteAStatementStandsInIsItsSource() {
    Articles quoted = article("a1", "قال [person:n نبيل الشامي]: «زارت [person:e1 ليلى الحمداني] [place:b البصرة] وعادت».")
        .outlet("النهار", "2016-06-08")
        .says("statement", "قال نبيل الشامي", "speaker", "@n", "kind", "=say", "content", "زارت ليلى الحمداني البصرة وعادت")
        .says("visit", "زارت ليلى الحمداني البصرة", "person", "@e1", "destination", "@b");

    assertThat(fact(dossier(LAYLA, quoted), StatementType.VISIT).citations().get(0).chain()).containsExactly("نبيل الشامي");
  }

  @Test
  void twoVisitsToOneCityAYearApartAreTwo() {
    Dossier dossier = dossier(LAYLA, visit("a1", "النهار", "2016-06-08", ""), visit("a2", "الأفق", "2017-06-09", ""));

    assertThat(facts(dossier, StatementType.VISIT)).hasSize(2);
  }

  @Test
  void wordingsOfOneUtteranceAreOneLine() {
    Articles one = article("a1", "وقالت [person:e1 ليلى الحمداني] إن الميزانية الجديدة ستقر قبل نهاية الشهر الجاري.")
        .outlet("النهار", "2016-06-08")
        .says("statement", "وقالت ليلى الحمداني", "speaker", "@e1", "kind", "=say", "content",
            "الميزانية الجديدة ستقر قبل نهاية الشهر الجاري");
    Articles other = article("a2", "[person:e1 ليلى الحمداني]: الميزانية ستقر قبل نهاية الشهر الجاري.")
        .outlet("الأفق", "2016-06-09")
        .says("statement", "ليلى الحمداني", "speaker", "@e1", "kind", "=say", "content", "الميزانية ستقر قبل نهاية الشهر الجاري");

    assertThat(fact(dossier(LAYLA, one, other), StatementType.STATEMENT).sources()).isEqualTo(2);
  }

  @Test
  void everyLineLeadsToTheLettersOfItsArticle() {
    Dossier dossier = dossier(LAYLA, visit("a1", "النهار", "2016-06-08", " وعادت."));

    for (Fact each : dossier.facts()) {
      for (Citation citation : each.citations()) {
        assertThat(citation.article().text()).contains(citation.sentenceText());
        assertThat(citation.before() + citation.evidenceText() + citation.after()).isEqualTo(citation.sentenceText());
        assertThat(citation.link()).startsWith("a1#char=");
      }
    }
  }

  private static Articles visit(String id, String outlet, String day, String more) {
    return article(id, "زارت الوزيرة [person:e1 ليلى الحمداني] مدينة [place:b البصرة]" + "." + (more.isEmpty() ? Found.ownWords(id) : more))
        .outlet(outlet, day)
        .says("visit", "زارت الوزيرة ليلى الحمداني مدينة البصرة", "person", "@e1", "destination", "@b");
  }
}
