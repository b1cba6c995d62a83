package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;
import static org.musnad.dossier.Found.dossier;
import static org.musnad.dossier.Found.fact;
import static org.musnad.dossier.Found.facts;

import org.junit.jupiter.api.Test;
import org.musnad.Articles;
import org.musnad.dossier.Difference.Kind;
import org.musnad.language.Language;
import org.musnad.page.DossierText;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

class DifferencesTest {
  private static final String LAYLA = "ليلى الحمداني";

  @Test
  void twoDaysOfBirthContradict() {
    Fact birth = fact(dossier(LAYLA, birth("a1", "1970-03-01"), birth("a2", "1970-03-02")), StatementType.BIRTH);

    assertThat(birth.differences()).singleElement().satisfies(difference -> {
      assertThat(difference.kind()).isEqualTo(Kind.CONTRADICTION);
      assertThat(difference.sides()).extracting(Difference.Side::value).containsExactly("1970-03-01", "1970-03-02");
      assertThat(difference.sides()).allSatisfy(side -> assertThat(side.citations()).hasSize(1));
    });
  }

  @Test
  void yearMonthAndDayAgreeAndTheFinestIsShown() {
    Fact birth = fact(dossier(LAYLA, birth("a1", "1970"), birth("a2", "1970-03"), birth("a3", "1970-03-02")), StatementType.BIRTH);

    assertThat(birth.differences()).singleElement().extracting(Difference::kind).isEqualTo(Kind.PRECISION);
    assertThat(new Phrases(Language.EN).when(birth)).isEqualTo("2 March 1970");
    assertThat(birth.sources()).isEqualTo(3);
  }

  @Test
  void theDayOfMostSourcesIsShownWhereSomeContradict() {
    Fact birth = fact(dossier(LAYLA, birth("a1", "1971-05-05"), birth("a2", "1970"), birth("a3", "1970-03-02")), StatementType.BIRTH);

    assertThat(new Phrases(Language.EN).when(birth)).isEqualTo("2 March 1970");
    assertThat(birth.differences()).singleElement().satisfies(difference ->
        assertThat(difference.sides()).extracting(Difference.Side::value).containsExactly("1970-03-02", "1971-05-05"));
  }

  @Test
  void countsThatDifferStandSideBySide() {
    Fact arrest = fact(dossier(LAYLA, arrest("a1", "13"), arrest("a2", "14")), StatementType.ARREST);

    assertThat(arrest.differences()).singleElement().satisfies(difference -> {
      assertThat(difference.kind()).isEqualTo(Kind.COUNT);
      assertThat(difference.sides()).extracting(Difference.Side::value).containsExactly("13", "14");
    });
  }

  @Test
  void aClaimAndItsDenialAreADifferenceAndNoPlainFact() {
    Dossier dossier = dossier(LAYLA, visit("a1", Status.ASSERTED), visit("a2", Status.DENIED));
    Fact visit = fact(dossier, StatementType.VISIT);

    assertThat(visit.differences()).singleElement().extracting(Difference::kind).isEqualTo(Kind.STATUS);
    assertThat(new Phrases(Language.EN).standing(visit)).isEqualTo("disputed");
  }

  @Test
  void aPlanThatCameTrueIsNoDifference() {
    Fact visit = fact(dossier(LAYLA, visit("a1", Status.PLANNED), visit("a2", Status.ASSERTED)), StatementType.VISIT);

    assertThat(visit.differences()).isEmpty();
    assertThat(visit.status()).isEqualTo(Status.ASSERTED);
  }

  @Test
  void aPlanToldAfterOthersTellThatItIsDoneIsADifference() {
    Fact visit = fact(dossier(LAYLA, visit("a1", Status.ASSERTED), visit("a2", Status.PLANNED, "2016-06-10")), StatementType.VISIT);

    assertThat(visit.differences()).singleElement().satisfies(difference -> {
      assertThat(difference.kind()).isEqualTo(Kind.STATUS);
      assertThat(difference.sides()).extracting(Difference.Side::value).containsExactly("asserted", "planned");
    });
  }

  @Test
  void aPlanThatIsLaterDeniedIsLaterNews() {
    Fact visit = fact(dossier(LAYLA, visit("a1", Status.PLANNED), visit("a2", Status.DENIED, "2016-06-10")), StatementType.VISIT);

    assertThat(visit.differences()).singleElement().satisfies(difference -> {
      assertThat(difference.kind()).isEqualTo(Kind.SUPERSESSION);
      assertThat(difference.sides()).extracting(Difference.Side::value).containsExactly("planned", "denied");
      assertThat(new Phrases(Language.EN).side(difference, difference.sides().get(1))).isEqualTo("denied");
    });
  }

  @Test
  void aTollThatALaterReportTellsOtherwiseIsLaterNewsFromOldToNew() {
    Fact attack = fact(dossier(LAYLA, attack("a1", "40", "2016-06-08"), attack("a2", "32", "2016-06-09")), StatementType.ATTACK);

    assertThat(attack.differences()).singleElement().satisfies(difference -> {
      assertThat(difference.kind()).isEqualTo(Kind.SUPERSESSION);
      assertThat(difference.sides()).extracting(Difference.Side::value).containsExactly("40", "32");
      assertThat(new Phrases(Language.EN).about(difference)).isEqualTo("killed");
    });
  }

  @Test
  void twoTollsOfOneDayAreACountThatDiffers() {
    Fact attack = fact(dossier(LAYLA, attack("a1", "32", "2016-06-08"), attack("a2", "40", "2016-06-08")), StatementType.ATTACK);

    assertThat(attack.differences()).extracting(Difference::kind).containsExactly(Kind.COUNT);
  }

  @Test
  void countsThatOneNumberFitsDifferInPrecisionOnly() {
    Fact attack = fact(dossier(LAYLA, attack("a1", ">=30", "2016-06-08"), attack("a2", "32", "2016-06-08")), StatementType.ATTACK);

    assertThat(attack.differences()).singleElement().satisfies(difference -> {
      assertThat(difference.kind()).isEqualTo(Kind.PRECISION);
      assertThat(new Phrases(Language.EN).side(difference, difference.sides().get(1))).isEqualTo("at least 30");
    });
  }

  @Test
  void daysOneApartToldByTheHijriCalendarAreNoContradiction() {
    Fact birth = fact(dossier(LAYLA, hijri("a1", "1970-03-01"), birth("a2", "1970-03-02"), birth("a3", "1970")), StatementType.BIRTH);
    Fact farther = fact(dossier(LAYLA, hijri("a1", "1970-03-01"), birth("a2", "1970-03-04")), StatementType.BIRTH);

    assertThat(birth.differences()).extracting(Difference::kind).containsExactly(Kind.CALENDAR);
    assertThat(farther.differences()).extracting(Difference::kind).containsExactly(Kind.CONTRADICTION);
  }

  @Test
  void everyDifferenceCitesEachOfItsSides() {
    Dossier dossier = dossier(LAYLA, hijri("a1", "1970-03-01"), birth("a2", "1970-03-02"), arrest("a3", "13"), arrest("a4", "14"),
        visit("a5", Status.ASSERTED), visit("a6", Status.DENIED));

    assertThat(dossier.disputes()).hasSize(3).allSatisfy(dispute ->
        assertThat(dispute.difference().sides()).hasSizeGreaterThan(1).allSatisfy(side -> assertThat(side.citations()).isNotEmpty()));
  }

  @Test
  void whatIsOnlyAllegedDeniedPlannedOrSupposedIsSaidToBeSo() {
    for (Status status : new Status[] {Status.ALLEGED, Status.DENIED, Status.PLANNED, Status.HYPOTHETICAL}) {
      Fact visit = fact(dossier(LAYLA, visit("a1", status)), StatementType.VISIT);
      for (Language language : Language.values()) {
        assertThat(new Phrases(language).standing(visit)).as("%s %s", status, language).isNotEmpty();
      }
    }
  }

  @Test
  void aConditionIsNotMergedWithAFact() {
    assertThat(facts(dossier(LAYLA, visit("a1", Status.HYPOTHETICAL), visit("a2", Status.ASSERTED)), StatementType.VISIT))
        .hasSize(2);
  }

  @Test
  void leavingAPartyIsWordedAsLeavingAndDoesNotDenyMembership() {
    Articles member = membership("a1", Status.ASSERTED);
    Articles left = membership("a2", Status.DENIED);
    Dossier dossier = dossier(LAYLA, member, left);

    assertThat(facts(dossier, StatementType.MEMBERSHIP)).hasSize(2).allSatisfy(fact -> assertThat(fact.differences()).isEmpty());
    StringBuilder text = new StringBuilder();
    org.assertj.core.api.Assertions.assertThatCode(() -> DossierText.write(dossier, Language.EN, text)).doesNotThrowAnyException();
    assertThat(text).contains("Left \u2068حزب الوفاق\u2069").doesNotContain("[denied]");
  }

  private static Articles birth(String id, String value) {
    return article(id, "ولدت [person:e1 ليلى الحمداني] في ذلك الوقت." + Found.ownWords(id))
        .outlet("جريدة " + id, "2016-06-08")
        .says("birth", "ولدت ليلى الحمداني", "person", "@e1", "date", "=" + value);
  }

  private static Articles hijri(String id, String value) {
    return article(id, "ولدت [person:e1 ليلى الحمداني] في [hijri:" + value + " 22 ذي الحجة]." + Found.ownWords(id))
        .outlet("جريدة " + id, "2016-06-08")
        .says("birth", "ولدت ليلى الحمداني في 22 ذي الحجة", "person", "@e1", "date", "=" + value);
  }

  private static Articles attack(String id, String killed, String day) {
    return article(id, "تعرض موكب [person:e1 ليلى الحمداني] لهجوم في [place:b البصرة]." + Found.ownWords(id))
        .outlet("جريدة " + id, day)
        .says("attack", "تعرض موكب ليلى الحمداني لهجوم", "target", "@e1", "place", "@b", "killed", "=" + killed);
  }

  private static Articles arrest(String id, String count) {
    return article(id, "أعلن جهاز [person:e1 ليلى الحمداني] توقيف عناصر من [organization:o تنظيم الظل]." + Found.ownWords(id))
        .outlet("جريدة " + id, "2016-06-08")
        .says("arrest", "توقيف عناصر من تنظيم الظل", "agent", "@e1", "detained", "@o", "count", "=" + count);
  }

  private static Articles visit(String id, Status status) {
    return visit(id, status, "2016-06-08");
  }

  private static Articles visit(String id, Status status, String day) {
    return article(id, "عن زيارة [person:e1 ليلى الحمداني] إلى [place:b البصرة]." + Found.ownWords(id))
        .outlet("جريدة " + id, day)
        .says(status, "visit", "زيارة ليلى الحمداني إلى البصرة", null, "person", "@e1", "destination", "@b");
  }

  private static Articles membership(String id, Status status) {
    return article(id, "كانت [person:e1 ليلى الحمداني] في [organization:o حزب الوفاق]." + Found.ownWords(id))
        .outlet("جريدة " + id, "2016-06-08")
        .says(status, "membership", "ليلى الحمداني في حزب الوفاق", null, "member", "@e1", "organization", "@o");
  }
}
