package org.musnad.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.Articles.article;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.Articles;
import org.musnad.chronology.Question.Kind;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Dossiers;
import org.musnad.dossier.Search;
import org.musnad.language.Language;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Status;

/** About people who do not exist. */
class ChronologyTest {
  private static final String SAMIR = "سمير الكنعاني";

  @Test
  void anActBeforeBirthAndAfterDeathIsAsked() {
    Articles life = article("a1", "ولد [person:e1 سمير الكنعاني] وتوفي والتقى.")
        .outlet("الأفق", "2015-01-01")
        .says("birth", "ولد سمير الكنعاني", "person", "@e1", "date", "=1950")
        .says("death", "وتوفي", "person", "@e1", "date", "=2004-05-03");
    Articles acts = article("a2", "زار [person:e1 سمير الكنعاني] [place:p الموصل] ثم عاد إلى [place:b البصرة].")
        .outlet("النهار", "2015-01-02")
        .says("visit", "زار سمير الكنعاني الموصل", "person", "@e1", "destination", "@p", "date", "=1949")
        .says("visit", "ثم عاد إلى البصرة", "person", "@e1", "destination", "@b", "date", "=2004-06");

    List<Question> questions = questions(life, acts);

    assertThat(questions).extracting(Question::kind).containsExactly(Kind.BEFORE_BIRTH, Kind.AFTER_DEATH);
    assertThat(questions).allSatisfy(question ->
        assertThat(question.sides()).hasSize(2).allSatisfy(side -> assertThat(side.citations()).isNotEmpty()));
  }

  @Test
  void whatMayHaveBeenInTheYearOfDeathIsNotAsked() {
    Articles life = article("a1", "توفي [person:e1 سمير الكنعاني] في مايو، وكان زار [place:p الموصل] في العام نفسه.")
        .outlet("الأفق", "2015-01-01")
        .says("death", "توفي سمير الكنعاني", "person", "@e1", "date", "=2004-05-03")
        .says("visit", "وكان زار الموصل", "person", "@e1", "destination", "@p", "date", "=2004");

    assertThat(questions(life)).isEmpty();
  }

  @Test
  void whatIsDeniedOrOnlyPlannedIsNotAsked() {
    Articles life = article("a1", "توفي [person:e1 سمير الكنعاني] ولم يزر [place:p الموصل].")
        .outlet("الأفق", "2015-01-01")
        .says("death", "توفي سمير الكنعاني", "person", "@e1", "date", "=2004-05-03")
        .says(Status.DENIED, "visit", "ولم يزر الموصل", null, "person", "@e1", "destination", "@p", "date", "=2006");

    assertThat(questions(life)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1990, 2005-03-01, 1", "1990, 2008, 0", "1990-05-01, 2008-04-30, 1", "1980, 2005, 0"})
  void anOfficeBeforeEighteenIsAsked(String born, String taken, int questions) {
    Articles life = article("a1", "ولد [person:e1 سمير الكنعاني] وتولى منصب وزير الثقافة.")
        .outlet("الأفق", "2015-01-01")
        .says("birth", "ولد سمير الكنعاني", "person", "@e1", "date", "=" + born)
        .says("position.start", "وتولى منصب وزير الثقافة", "person", "@e1", "title", "وزير الثقافة", "date", "=" + taken);

    assertThat(questions(life)).hasSize(questions).allSatisfy(q -> assertThat(q.kind()).isEqualTo(Kind.TOO_YOUNG));
  }

  @Test
  void anOfficeThatEndedBeforeItBeganIsAsked() {
    Articles life = article("a1", "شغل [person:e1 سمير الكنعاني] منصب وزير الثقافة من 2009 إلى 2005.")
        .outlet("الأفق", "2015-01-01")
        .says("position.hold", "شغل سمير الكنعاني منصب وزير الثقافة", "person", "@e1", "title", "وزير الثقافة", "from", "=2009",
            "to", "=2005");

    assertThat(questions(life)).extracting(Question::kind).containsExactly(Kind.END_BEFORE_START);
  }

  @Test
  void whatAnArticleTellsAsDoneOnADayAfterItsPublicationIsAsked() {
    assertThat(questions(visit(Status.ASSERTED, "2015-03-10"))).extracting(Question::kind)
        .containsExactly(Kind.BEFORE_IT_COULD_BE_TOLD);
    assertThat(questions(visit(Status.PLANNED, "2015-03-10"))).isEmpty();
    assertThat(questions(visit(Status.ASSERTED, "2015-03-02"))).isEmpty();
  }

  private static Articles visit(Status status, String day) {
    return article("a1", "زيارة [person:e1 سمير الكنعاني] إلى [place:p الموصل].")
        .outlet("الأفق", "2015-03-01")
        .says(status, "visit", "زيارة سمير الكنعاني إلى الموصل", null, "person", "@e1", "destination", "@p", "date", "=" + day);
  }

  @ParameterizedTest
  @CsvSource({"القانون, إجازة, 2010, 1", "القانون, ماجستير, 2010, 0", "القانون, إجازة, 1999, 0", "الطب, إجازة, 2010, 0"})
  void theDegreeACareerNeedsToldYearsAfterItBeganIsAsked(String field, String degree, String year, int questions) {
    Articles life = article("a1", "عين [person:e1 سمير الكنعاني] قاضيا، ونال " + degree + " في " + field + ".")
        .outlet("الأفق", "2015-01-01")
        .says("position.start", "عين سمير الكنعاني قاضيا", "person", "@e1", "title", "قاضيا", "date", "=2000")
        .says("education", "ونال " + degree, "person", "@e1", "degree", degree, "field", field, "date", "=" + year);

    assertThat(questions(life)).hasSize(questions).allSatisfy(q -> assertThat(q.kind()).isEqualTo(Kind.DEGREE_AFTER_CAREER));
  }

  @ParameterizedTest
  @CsvSource({"2003, 2010, 1", "2003, 1985, 0"})
  void anExileAfterTheReturnIsAsked(String back, String gone, int questions) {
    Articles life = article("a1", "عاد [person:e1 سمير الكنعاني] من المنفى، ونفي خارج البلاد.")
        .outlet("الأفق", "2015-01-01")
        .says("movement", "عاد سمير الكنعاني من المنفى", "person", "@e1", "kind", "=return", "date", "=" + back)
        .says("movement", "ونفي خارج البلاد", "person", "@e1", "kind", "=exile", "date", "=" + gone);

    assertThat(questions(life)).hasSize(questions).allSatisfy(q -> assertThat(q.kind()).isEqualTo(Kind.EXILE_AFTER_RETURN));
  }

  @ParameterizedTest
  @CsvSource({
    "نظام صدام حسين, 2005, 1", "نظام صدام حسين, 1990, 0", "لنظام القذافي, 2013, 1", "حكم مبارك, 2010, 0", "نظام بن علي, 2012, 1",
    "فلول نظام مبارك, 2012, 0", "صالح, 2015, 0", "نظام الشاه, 1985, 1"
  })
  void oppositionToARegimeThatHadFallenIsAsked(String regime, String year, int questions) {
    Articles life = article("a1", "كان [person:e1 سمير الكنعاني] معارضا ضد " + regime + ".")
        .outlet("الأفق", "2020-01-01")
        .says("stance", "كان سمير الكنعاني معارضا", "holder", "@e1", "kind", "=oppose", "target", regime, "date", "=" + year);

    assertThat(questions(life)).hasSize(questions).allSatisfy(q -> assertThat(q.kind()).isEqualTo(Kind.AFTER_THE_REGIME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"وعقب ذلك", "ثم", "وبعد ذلك", "ولاحقا", "وبعدها"})
  void oppositionToldAsWhatFollowedADegreeFromAfterTheRegimesFallIsAsked(String then) {
    List<Question> questions = questions(career(then, "2013"));

    assertThat(questions).singleElement().satisfies(question -> {
      assertThat(question.kind()).isEqualTo(Kind.TOLD_AFTER_THE_REGIME);
      assertThat(question.sides().get(0).citations()).extracting(c -> c.evidenceText()).containsExactly("نال الماجستير عام 2013");
      assertThat(question.sides().get(1).citations()).extracting(c -> c.evidenceText()).containsExactly("كان معارضا لنظام القذافي");
      assertThat(question.sides().get(2).citations()).as("public knowledge").isEmpty();
    });
  }

  @Test
  void withoutAWordOfSequenceOrWithADegreeFromBeforeTheFallNothingIsAsked() {
    assertThat(questions(career("و", "2013"))).isEmpty();
    assertThat(questions(career("وكان قبل ذلك", "2013"))).isEmpty();
    assertThat(questions(career("ثم", "1999"))).isEmpty();
  }

  private static Articles career(String then, String year) {
    return article("a1", "نال الماجستير عام " + year + "، " + then + " دخل [person:e1 سمير الكنعاني] السياسة، حيث كان معارضا لنظام القذافي.")
        .outlet("الأفق", "2021-01-01")
        .says("education", "نال الماجستير عام " + year, "person", "@e1", "degree", "الماجستير", "date", "=" + year)
        .says("stance", "كان معارضا لنظام القذافي", "holder", "@e1", "kind", "=oppose", "target", "نظام القذافي");
  }

  @Test
  void twoPeopleInOneOfficeAtOneTimeAreAsked() {
    Articles one = minister("a1", "سمير الكنعاني", "2010", "2014");
    Articles other = minister("a2", "نديم الراوي", "2012", "2016");

    assertThat(questions(one, other)).singleElement().satisfies(question -> {
      assertThat(question.kind()).isEqualTo(Kind.TWO_HOLDERS);
      assertThat(new QuestionPhrases(Language.EN).text(question)).contains("نديم الراوي", "2010 to 2014", "2012 to 2016");
      assertThat(question.sides()).allSatisfy(side -> assertThat(side.citations()).isNotEmpty());
    });
  }

  @Test
  void whoFollowsInTheSameMonthIsNotAsked() {
    assertThat(questions(minister("a1", "سمير الكنعاني", "2010", "2014-05-20"), minister("a2", "نديم الراوي", "2014-05-02", "2016")))
        .isEmpty();
  }

  @Test
  void ministersOfTwoCountriesAreNotAsked() {
    Articles other = article("a2", "شغل [person:e1 نديم الراوي] منصب وزير الثقافة التونسي.").outlet("النهار", "2017-01-01")
        .says("position.hold", "شغل نديم الراوي", "person", "@e1", "title", "وزير الثقافة التونسي", "from", "=2010", "to", "=2014");

    assertThat(questions(minister("a1", "سمير الكنعاني", "2010", "2014"), other)).isEmpty();
  }

  private static Articles minister(String id, String name, String from, String to) {
    return article(id, "شغل [person:e1 " + name + "] منصب وزير الثقافة الأردني " + id + ".").outlet("جريدة " + id, "2017-01-01")
        .says("position.hold", "شغل " + name, "person", "@e1", "title", "وزير الثقافة الأردني", "from", "=" + from, "to", "=" + to);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfQuestionHasWords(Language language) {
    for (Kind kind : Kind.values()) {
      assertThat(language.messages().textOr("question." + kind, "")).as(kind.name()).containsPattern("[?؟]");
    }
  }

  private static List<Question> questions(Articles... articles) {
    List<ArticleRecord> records = new ArrayList<>();
    for (Articles each : articles) {
      records.add(each.record());
    }
    if (Dossiers.of(records).find(SAMIR) instanceof Search.Found found) {
      Dossier dossier = found.dossier();
      return Chronology.questions(dossier);
    }
    throw new AssertionError("not exactly one " + SAMIR);
  }
}
