package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;
import static org.musnad.dossier.Found.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.Articles;
import org.musnad.dossier.Office.State;
import org.musnad.language.Language;
import org.musnad.record.Status;

class OfficesTest {
  private static final String LAYLA = "ليلى الحمداني";

  @ParameterizedTest
  @CsvSource({
    "رئيسًا للوزراء, رئيس الوزراء",
    "رئيس مجلس الوزراء, رئيس الوزراء",
    "رئيس الوزراء العراقي, رئيس الوزراء",
    "رئاسة مجلس النواب, رئيس مجلس النواب",
    "وزيرة الثقافة, وزير الثقافة",
    "رئيس الجمهورية, الرئيس",
    "رئيس الوزراء السابق, رئيس الوزراء",
    "نائب رئيس الجمهورية, نائب الرئيس",
    "رئيس الحكومة, رئيس الوزراء",
    "يقود, قائد"
  })
  void formsOfOneTitleAreOneOffice(String one, String other) {
    assertThat(dossier(LAYLA, start("a1", one, "2014-01-01"), start("a2", other, "2014-01-01")).offices()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "وزير الخارجية العراقي, السفير العراقي",
    "وزير الدفاع العراقي, وزير الداخلية العراقي",
    "رئيس مجلس النواب, نائب رئيس مجلس النواب"
  })
  void titlesOfOtherOfficesStayApart(String one, String other) {
    assertThat(dossier(LAYLA, start("a1", one, "2014-01-01"), start("a2", other, "2014-01-01")).offices()).hasSize(2);
  }

  @Test
  void startHoldAndEndMakeOneOfficeWithItsTime() {
    Office office = only(dossier(LAYLA, start("a1", "وزيرة الثقافة", "2014-05-02"), hold("a2", "وزيرة الثقافة", "2015-01-01"),
        end("a3", "وزيرة الثقافة", "2016-06-07", "2016-06-08")));

    assertThat(new Phrases(Language.EN).period(office)).isEqualTo("2 May 2014 to 7 June 2016");
    assertThat(office.state()).isEqualTo(State.ENDED);
    assertThat(office.sources()).isEqualTo(3);
  }

  @Test
  void whoIsToldToHoldAnOfficeBeforeItsEndIsToldIsSuperseded() {
    Office office = only(dossier(LAYLA, hold("a1", "وزيرة الثقافة", "2015-01-01"),
        end("a2", "وزيرة الثقافة", "2016-06-07", "2016-06-08")));

    assertThat(office.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.SUPERSESSION);
    assertThat(office.differences().get(0).sides()).extracting(Difference.Side::value).containsExactly("held", "ended");
  }

  @Test
  void theFormerMinisterHoldsNoOffice() {
    Office office = only(dossier(LAYLA, hold("a1", "وزيرة الثقافة السابقة", "2015-01-01")));

    assertThat(office.state()).isEqualTo(State.ENDED);
    assertThat(office.title()).isEqualTo("وزيرة الثقافة");
  }

  @ParameterizedTest
  @CsvSource({
    "وكانت ليلى الحمداني وزيرة للثقافة, وزيرة للثقافة, كانت, ENDED", "وليلى الحمداني وزيرة للثقافة, وزيرة للثقافة, وزيرة, HELD",
    "شغلت ليلى الحمداني منصب وزيرة الثقافة, وزيرة الثقافة, شغلت, ENDED", "وكانت وزيرة الثقافة ليلى الحمداني قد أعلنت, وزيرة الثقافة, وزيرة, HELD"
  })
  void whatIsToldInThePastIsNoOfficeOfNow(String told, String title, String trigger, State state) {
    Articles article = article("a1", told.replace("ليلى الحمداني", "[person:e1 ليلى الحمداني]") + ".").outlet("النهار", "2015-01-01")
        .triggeredBy(trigger)
        .says("position.hold", told, "person", "@e1", "title", title);

    assertThat(only(dossier(LAYLA, article)).state()).isEqualTo(state);
  }

  @Test
  void aVerbAndItsBodyAreTheOfficeThatItsTitleNames() {
    Articles both = article("a1", "ترأس [person:e1 ليلى الحمداني] [organization:o جهاز الآثار الوطني]، وعينت رئيسا للجهاز.")
        .outlet("النهار", "2015-01-01")
        .says("position.hold", "ترأس ليلى الحمداني جهاز الآثار الوطني", "person", "@e1", "title", "ترأس", "organization", "@o")
        .says("position.start", "وعينت رئيسا", "person", "@e1", "title", "رئيسا لجهاز الآثار الوطني", "organization", "@o");

    Office office = only(dossier(LAYLA, both));

    assertThat(office.title()).isEqualTo("رئيس جهاز الآثار الوطني");
    assertThat(new Phrases(Language.AR).belongsTo(office)).isEmpty();
  }

  @Test
  void aVerbForATitleIsShownAsTheNoun() {
    assertThat(only(dossier(LAYLA, hold("a1", "ترأس", "2015-01-01"))).title()).isEqualTo("رئيس");
  }

  @Test
  void anOfficeLastToldYearsBeforeTheLastArticleIsNotShownAsCurrent() {
    Articles later = article("a2", "قرأت [person:e1 ليلى الحمداني] قصائد.").outlet("الأفق", "2020-01-01");

    assertThat(dossier(LAYLA, hold("a1", "وزيرة الثقافة", "2015-01-01")).currentOffices()).hasSize(1);
    assertThat(dossier(LAYLA, hold("a1", "وزيرة الثقافة", "2015-01-01"), later).currentOffices()).isEmpty();
  }

  @Test
  void anActingMinisterIsMarkedAsActing() {
    assertThat(only(dossier(LAYLA, hold("a1", "وزيرة الثقافة بالوكالة", "2015-01-01"))).marks()).containsExactly(Office.Mark.ACTING);
  }

  @Test
  void whoIsOnlyNamedForAnOfficeDoesNotHoldIt() {
    Articles named = article("a1", "كلفت [person:e1 ليلى الحمداني] منصب رئيسة الوزراء.").outlet("النهار", "2015-01-01")
        .says("position.start", "كلفت ليلى الحمداني", "person", "@e1", "title", "رئيسة الوزراء", "manner", "=nominated");

    assertThat(only(dossier(LAYLA, named)).state()).isEqualTo(State.DESIGNATE);
  }

  @Test
  void aStartToldInALifeYearsLaterDoesNotSayThatTheOfficeIsHeld() {
    Articles life = article("a1", "تولت [person:e1 ليلى الحمداني] منصب وزيرة الثقافة.").outlet("النهار", "2022-01-01")
        .says("position.start", "تولت ليلى الحمداني", "person", "@e1", "title", "وزيرة الثقافة", "date", "=2004");

    assertThat(only(dossier(LAYLA, life)).state()).isEqualTo(State.OPEN);
  }

  @Test
  void oneOfficeHeldTwiceIsTwoTenures() {
    Dossier dossier = dossier(LAYLA, start("a1", "وزيرة الثقافة", "2004-05-02"),
        end("a2", "وزيرة الثقافة", "2006-06-07", "2006-06-08"), start("a3", "وزيرة الثقافة", "2014-05-02"));

    assertThat(dossier.offices()).extracting(office -> new Phrases(Language.EN).period(office))
        .containsExactly("2 May 2004 to 7 June 2006", "since 2 May 2014");
    assertThat(dossier.currentOffices()).hasSize(1);
  }

  @Test
  void aDeniedAppointmentMakesNoOffice() {
    Articles denied = article("a1", "لم تعين [person:e1 ليلى الحمداني] وزيرة للثقافة.").outlet("النهار", "2015-01-01")
        .says(Status.DENIED, "position.start", "لم تعين ليلى الحمداني", null, "person", "@e1", "title", "وزيرة للثقافة");
    Dossier dossier = dossier(LAYLA, denied);

    assertThat(dossier.offices()).isEmpty();
    assertThat(dossier.section(Section.OFFICES)).hasSize(1);
  }

  private static Office only(Dossier dossier) {
    assertThat(dossier.offices()).hasSize(1);
    return dossier.offices().get(0);
  }

  private static Articles start(String id, String title, String day) {
    return article(id, "تولت [person:e1 ليلى الحمداني] منصب " + title + " " + id + ".").outlet("جريدة " + id, day)
        .says("position.start", "تولت ليلى الحمداني", "person", "@e1", "title", title, "date", "=" + day);
  }

  private static Articles hold(String id, String title, String published) {
    return article(id, "حضرت " + title + " [person:e1 ليلى الحمداني] " + id + ".").outlet("جريدة " + id, published)
        .says("position.hold", title + " ليلى الحمداني", "person", "@e1", "title", title);
  }

  private static Articles end(String id, String title, String day, String published) {
    return article(id, "استقالت [person:e1 ليلى الحمداني] من منصب " + title + " " + id + ".").outlet("جريدة " + id, published)
        .says("position.end", "استقالت ليلى الحمداني", "person", "@e1", "title", title, "date", "=" + day, "manner", "=resigned");
  }
}
