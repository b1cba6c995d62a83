package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;
import static org.musnad.dossier.Found.dossier;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.Articles;
import org.musnad.dossier.Neighbour.Kind;

class SuccessionTest {
  private static final String LAYLA = "ليلى الحمداني";

  @ParameterizedTest
  @ValueSource(strings = {"خلفا ل", "خلفًا للوزير السابق ", "بدلا من ", "لتحل محل "})
  void aSentenceNamesThePredecessor(String words) {
    Articles start = article("a1", "عينت [person:e1 ليلى الحمداني] وزيرة للثقافة " + words + "[person:e2 سامر الراوي].")
        .outlet("النهار", "2014-05-03")
        .says("position.start", "عينت ليلى الحمداني وزيرة للثقافة", "person", "@e1", "title", "وزيرة للثقافة", "date", "=2014-05-02");

    Neighbour neighbour = only(dossier(LAYLA, start));

    assertThat(neighbour.kind()).isEqualTo(Kind.PREDECESSOR);
    assertThat(neighbour.name()).isEqualTo("سامر الراوي");
    assertThat(neighbour.named()).isTrue();
    assertThat(neighbour.citations()).extracting(Citation::number).containsExactly(1);
  }

  @Test
  void whoIsSaidToFollowIsTheSuccessorInTheOthersDossier() {
    Articles held = hold("a1", LAYLA, "وزيرة الثقافة", "2013-01-01");
    Articles start = article("a2", "عين [person:e2 سامر الراوي] وزيرا للثقافة خلفا ل[person:e1 ليلى الحمداني].")
        .outlet("النهار", "2014-05-03")
        .says("position.start", "عين سامر الراوي وزيرا للثقافة", "person", "@e2", "title", "وزيرا للثقافة", "date", "=2014-05-02");
    Dossier dossier = dossier(LAYLA, held, start);
    Office office = dossier.offices().get(0);

    assertThat(office.neighbours(Kind.SUCCESSOR)).extracting(Neighbour::name).containsExactly("سامر الراوي");
    assertThat(office.state()).isEqualTo(Office.State.ENDED);
    assertThat(office.differences()).singleElement().satisfies(difference -> {
      assertThat(difference.kind()).isEqualTo(Difference.Kind.SUPERSESSION);
      assertThat(difference.sides()).extracting(Difference.Side::value).containsExactly("held", "سامر الراوي");
    });
  }

  @Test
  void hisSuccessorIsReadBesideTheEndOfAnOffice() {
    Articles end = article("a1", "استقالت [person:e1 ليلى الحمداني] من منصب وزيرة الثقافة، وخلفها [person:e2 سامر الراوي].")
        .outlet("النهار", "2016-06-08")
        .says("position.end", "استقالت ليلى الحمداني من منصب وزيرة الثقافة", "person", "@e1", "title", "وزيرة الثقافة");

    assertThat(only(dossier(LAYLA, end)).kind()).isEqualTo(Kind.SUCCESSOR);
  }

  @Test
  void ofTwoOfficesInASentenceTheOneTakenHasThePredecessor() {
    Articles two = article("a1", "عينت وزيرة الثقافة [person:e1 ليلى الحمداني] [person:e3 نادر الشامي] مديرا للمتحف خلفا ل[person:e2 سامر الراوي].")
        .outlet("النهار", "2016-06-08")
        .says("position.hold", "وزيرة الثقافة ليلى الحمداني", "person", "@e1", "title", "وزيرة الثقافة")
        .says("position.start", "عينت وزيرة الثقافة ليلى الحمداني نادر الشامي مديرا للمتحف", "person", "@e3", "title", "مديرا للمتحف");

    assertThat(dossier(LAYLA, two).offices().get(0).neighbours()).isEmpty();
    assertThat(only(dossier("نادر الشامي", two)).name()).isEqualTo("سامر الراوي");
  }

  @Test
  void aVerbOfSuccessionReadAsTwoStatementsNamesBothSides() {
    Articles pair = article("a1", "خلفت [person:e1 ليلى الحمداني] [person:e2 سامر الراوي] في رئاسة الهيئة.")
        .outlet("النهار", "2016-06-08")
        .says("position.start", "خلفت", "person", "@e1", "title", "رئاسة الهيئة")
        .says("position.hold", "خلفت", "person", "@e2", "title", "رئاسة الهيئة");

    assertThat(only(dossier(LAYLA, pair))).satisfies(before -> {
      assertThat(before.kind()).isEqualTo(Kind.PREDECESSOR);
      assertThat(before.name()).isEqualTo("سامر الراوي");
    });
    assertThat(only(dossier("سامر الراوي", pair)).kind()).isEqualTo(Kind.SUCCESSOR);
  }

  @ParameterizedTest
  @CsvSource({
    "2010, 2014-04-28, PREDECESSOR", "2010, 2012, EARLIER", "2016-06-09, 2018, SUCCESSOR", "2018, 2020, LATER", "2015, 2018, SAME_TIME"
  })
  void timesToldOfOneOfficeOfOneCountrySayWhoCameBeforeAndAfter(String from, String to, Kind kind) {
    Articles mine = tenure("a1", LAYLA, "وزيرة الثقافة الأردنية", "2014-05-02", "2016-06-07");
    Articles other = tenure("a2", "سامر الراوي", "وزير الثقافة الأردني", from, to);

    Neighbour neighbour = only(dossier(LAYLA, mine, other));

    assertThat(neighbour.kind()).isEqualTo(kind);
    assertThat(neighbour.named()).isFalse();
    assertThat(neighbour.citations()).allSatisfy(citation -> assertThat(citation.number()).isEqualTo(2));
  }

  @Test
  void theArticlesCitedForOthersStandBehindThoseThatNameTheSubject() {
    Dossier dossier = dossier(LAYLA, tenure("a1", LAYLA, "وزيرة الثقافة الأردنية", "2014-05-02", "2016-06-07"),
        tenure("a0", "سامر الراوي", "وزير الثقافة الأردني", "2010", "2014-05-01"),
        tenure("a2", "نادر الشامي", "وزير الزراعة الأردني", "2010", "2014-05-01"));

    assertThat(dossier.naming()).isEqualTo(1);
    assertThat(dossier.articles()).extracting(record -> record.article().id()).containsExactly("a1", "a0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"وزير الثقافة", "وزير الثقافة التونسي", "وزير الزراعة الأردني", "نائب وزير الثقافة الأردني"})
  void aTitleWithoutTheSameCountrySaysNothingOfWhoCameBefore(String title) {
    Articles mine = tenure("a1", LAYLA, "وزيرة الثقافة الأردنية", "2014-05-02", "2016-06-07");

    assertThat(dossier(LAYLA, mine, tenure("a2", "سامر الراوي", title, "2010", "2014-04-28")).offices().get(0).neighbours()).isEmpty();
  }

  @Test
  void inOneArticleATenureThatEndsAsTheNextBeginsNeedsNoCountry() {
    Articles list = article("a1", "شغل [person:e2 سامر الراوي] منصب وزير الثقافة ثم شغلته [person:e1 ليلى الحمداني].").outlet("النهار", "2020-01-01")
        .says("position.hold", "شغل سامر الراوي", "person", "@e2", "title", "وزير الثقافة", "from", "=2010", "to", "=2014-05-01")
        .says("position.hold", "شغلته ليلى الحمداني", "person", "@e1", "title", "وزير الثقافة", "from", "=2014-05-02", "to", "=2016");

    assertThat(only(dossier(LAYLA, list)).kind()).isEqualTo(Kind.PREDECESSOR);
  }

  @Test
  void aTimeBetweenTwoOfficesIsAGapUnlessAnotherOfficeMayCoverIt() {
    assertThat(dossier(LAYLA, career("2006", "2010")).gaps()).singleElement()
        .satisfies(gap -> assertThat(List.of(gap.from().value(), gap.to().value())).containsExactly("2006", "2010"));
    assertThat(dossier(LAYLA, career("2006", "2006")).gaps()).isEmpty();
    Articles open = career("2006", "2010")
        .says("position.start", "عينت سفيرة", "person", "@e1", "title", "سفيرة", "date", "=2005");
    assertThat(dossier(LAYLA, open).gaps()).isEmpty();
  }

  private static Articles career(String end, String next) {
    return article("a1", "بقيت [person:e1 ليلى الحمداني] وزيرة الثقافة، ثم وزيرة الزراعة، وعينت سفيرة.").outlet("الأفق", "2020-01-01")
        .says("position.hold", "وزيرة الثقافة", "person", "@e1", "title", "وزيرة الثقافة", "from", "=2004", "to", "=" + end)
        .says("position.hold", "ثم وزيرة الزراعة", "person", "@e1", "title", "وزيرة الزراعة", "from", "=" + next, "to", "=2012");
  }

  private static Neighbour only(Dossier dossier) {
    assertThat(dossier.offices().get(0).neighbours()).hasSize(1);
    return dossier.offices().get(0).neighbours().get(0);
  }

  private static Articles hold(String id, String name, String title, String published) {
    return article(id, "حضرت " + title + " [person:e1 " + name + "] " + id + ".").outlet("جريدة " + id, published)
        .says("position.hold", title + " " + name, "person", "@e1", "title", title);
  }

  private static Articles tenure(String id, String name, String title, String from, String to) {
    return article(id, "بقي في منصب " + title + " [person:e1 " + name + "] " + id + ".").outlet("جريدة " + id, "2020-01-01")
        .says("position.hold", title + " " + name, "person", "@e1", "title", title, "from", "=" + from, "to", "=" + to);
  }
}
