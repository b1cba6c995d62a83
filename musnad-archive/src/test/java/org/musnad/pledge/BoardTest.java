package org.musnad.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.musnad.pledge.Promises.DESK;
import static org.musnad.pledge.Promises.add;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.identity.Identification;
import org.musnad.store.Signature;
import org.musnad.identity.Rulebook;
import org.musnad.identity.Pointer;
import org.musnad.identity.ArchiveFigures;
import org.musnad.Articles;
import org.musnad.language.PartialDate;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Status;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.StoredArticle;

class BoardTest {
  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.create(new ArchiveAddress.File(directory.resolve("musnad.db")));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Board board() {
    Identification.catchUp(archive);
    return Board.of(archive);
  }

  private Pledge only() {
    assertThat(board().pledges()).hasSize(1);
    return board().pledges().get(0);
  }

  private StoredArticle article(long number) {
    return archive.article(number).orElseThrow();
  }

  @Test
  void whatSeveralArticlesTellIsOnePledge() {
    long again = add(archive, Promises.schoolsAgain());
    long first = add(archive, Promises.schools());
    Pledge pledge = only();
    assertThat(pledge.who()).isEqualTo("سالم النوري");
    assertThat(pledge.content()).isEqualTo("بناء مئة مدرسة في محافظة رمادة");
    assertThat(pledge.published()).isEqualTo("2020-05-07");
    assertThat(pledge.topic()).isEqualTo("education");
    assertThat(pledge.articles()).extracting(StoredArticle::article).containsExactly(first, again);
    assertThat(pledge.citations()).allSatisfy(citation -> assertThat(citation.exact()).startsWith("بناء مئة مدرسة"));
    assertThat(pledge.rating()).isEmpty();
  }

  @Test
  void otherThingsAndOtherPeopleAreOtherPledges() {
    add(archive, Promises.schools());
    add(archive, Promises.railway());
    add(archive, Promises.schoolsOfAnother());
    assertThat(board().pledges()).extracting(Pledge::who).containsExactly("سالم النوري", "قيس الظاهري", "سالم النوري");
    assertThat(board().pledges()).extracting(Pledge::topic).containsExactly("education", "education", "transport");
  }

  @Test
  void whomAPersonJudgedTheSameMadeOnePromise() {
    add(archive, Promises.schools());
    add(archive, Promises.schoolsOfAnother());
    assertThat(board().pledges()).hasSize(2);
    ArchiveFigures figures = new ArchiveFigures(archive);
    new Rulebook(archive).same(new Pointer.ToFigure(figures.find("سالم النوري").get(0).number()),
        new Pointer.ToFigure(figures.find("قيس الظاهري").get(0).number()), "اسمان لشخص واحد", Signature.now());
    assertThat(board().pledges()).hasSize(1);
  }

  @Test
  void thePledgeOfTwoDeadlinesIsTwo() {
    add(archive, Promises.schools());
    add(archive, Articles.article("p9", "وتعهد [person:e1 سالم النوري] ببناء مئة مدرسة في محافظة رمادة قبل نهاية [date:2025 عام 2025].")
        .outlet("الأفق", "2022-06-20")
        .says("pledge", "تعهد سالم النوري ببناء مئة مدرسة في محافظة رمادة", "who", "@e1", "content", "بناء مئة مدرسة في محافظة رمادة",
            "deadline", "=2025"));
    assertThat(board().pledges()).hasSize(2);
  }

  @Test
  void whatIsDeniedOrDoubtfulIsNoPledge() {
    add(archive, Articles.article("d", "نفى [person:e1 سالم النوري] أنه تعهد بدفع الديون. وسيدفع الرواتب.")
        .outlet("الأفق", "2022-06-20")
        .says(Status.DENIED, "pledge", "تعهد بدفع الديون", null, "who", "@e1", "content", "دفع الديون")
        .confidence(0.3)
        .says("pledge", "سيدفع الرواتب", "who", "@e1", "content", "سيدفع الرواتب"));
    assertThat(board().pledges()).isEmpty();
  }

  @Test
  void aPledgeIsOverdueOnceItsDeadlineHasPassedUntilSomebodyJudges() {
    add(archive, Promises.schools());
    assertThat(only().isOverdue(LocalDate.parse("2021-12-31"))).isFalse();
    assertThat(only().isOverdue(LocalDate.parse("2022-01-01"))).isTrue();
    Board.rate(archive, only(), State.BROKEN, "لم يبن شيء", List.of(), DESK);
    assertThat(only().isOverdue(LocalDate.parse("2022-01-01"))).isFalse();
  }

  @Test
  void aStretchOfTimeIsCountedFromTheDayOfPublication() {
    add(archive, Promises.railway());
    assertThat(only().deadline()).isNotNull().satisfies(deadline -> assertThat(deadline.value()).isEqualTo("2022-05-09"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "بناء الجسر قبل نهاية [date:2023 عام 2023] | 2023",
      "بناء الجسر في غضون [date:P3M ثلاثة أشهر] | 2022-09-20",
      "بناء الجسر بحلول [date:2023-06 يونيو 2023] | 2023-06",
      "بناء الجسر الذي انهار في [date:2019 عام 2019] | "})
  void aTimeWithinWhatIsPromisedMayBeItsDeadline(String content, @Nullable String deadline) {
    add(archive, Articles.article("w", "تعهد [person:e1 سالم النوري] ب" + content + ".")
        .outlet("الأفق", "2022-06-20")
        .says("pledge", "تعهد سالم النوري", "who", "@e1", "content", content.replaceAll("\\[\\S+ ([^]]+)]", "$1")));
    PartialDate found = only().deadline();
    assertThat(found == null ? null : found.value()).isEqualTo(deadline);
  }

  @Test
  void namesStayWhenAnArticleIsReadAnewAndEachTellingHasOne() {
    long first = add(archive, Promises.schools());
    long again = add(archive, Promises.schoolsAgain());
    String id = only().id();
    assertThat(id).matches(first + "-[0-9a-z]{4}");
    StoredArticle old = article(first);
    ArticleRecord record = old.record();
    archive.reread(old.version(), new ArticleRecord(record.article(), record.sentences(), record.entities(), List.of(),
        record.statements(), record.warnings()), "next", DESK);
    assertThat(only().id()).isEqualTo(id);
    archive.remove(first, DESK);
    assertThat(only().id()).startsWith(again + "-");
    add(archive, Promises.schools());
    assertThat(board().find(only().id())).isPresent();
    assertThat(board().find("7-zzzz")).isEmpty();
  }

  @Test
  void aJudgementIsDatedCitedAndReversible() {
    add(archive, Promises.schools());
    StoredArticle evidence = article(add(archive, Promises.opening()));
    long first = Board.rate(archive, only(), State.IN_THE_WORKS, "بدئ بها", List.of(), DESK);
    long judgement = Board.rate(archive, only(), State.KEPT_IN_PART, "افتتح عشرون منها",
        List.of(evidence.cite(evidence.record().sentences().get(0))), DESK);
    assertThat(only().rating()).hasValueSatisfying(rating -> {
      assertThat(rating.state()).isEqualTo(State.KEPT_IN_PART);
      assertThat(rating.judgement()).isEqualTo(judgement);
      assertThat(rating.by()).isEqualTo(DESK);
      assertThat(rating.note()).isEqualTo("افتتح عشرون منها");
      assertThat(rating.cited()).singleElement().satisfies(cited -> assertThat(cited.exact()).startsWith("افتتح سالم النوري"));
    });
    archive.undo(judgement, "أعيد النظر", DESK);
    assertThat(only().rating()).as("the one before").hasValueSatisfying(rating -> assertThat(rating.judgement()).isEqualTo(first));
    archive.undo(first, "أعيد النظر", DESK);
    assertThat(only().rating()).isEmpty();
  }

  @Test
  void aJudgementOutlivesANewReadingANewVersionAndTheReturnOfTheArticle() {
    long number = add(archive, Promises.schools());
    Board.rate(archive, only(), State.STALLED, "توقف البناء", List.of(), DESK);
    add(archive, Articles.article("p1", "محدث. تعهد وزير التربية [person:e1 سالم النوري] ببناء مئة مدرسة في محافظة رمادة. وعاد.")
        .outlet("النهار", "2020-05-07")
        .says("pledge", "تعهد وزير التربية سالم النوري ببناء مئة مدرسة", "who", "@e1", "content", "بناء مئة مدرسة في محافظة رمادة"));
    assertThat(only().rating()).as("its words stand elsewhere now").isPresent();
    archive.remove(number, DESK);
    add(archive, Promises.schools());
    assertThat(only().rating()).as("the same text came back").isPresent();
  }

  @Test
  void ofTwoPledgesInOneSentenceOnlyTheOneMeantIsJudged() {
    add(archive, Articles.article("two", "تعهد [person:e1 سالم النوري] بخفض الضرائب وإصلاح القضاء.")
        .outlet("الأفق", "2022-06-20")
        .says("pledge", "تعهد سالم النوري بخفض الضرائب وإصلاح القضاء", "who", "@e1", "content", "خفض الضرائب")
        .says("pledge", "تعهد سالم النوري بخفض الضرائب وإصلاح القضاء", "who", "@e1", "content", "إصلاح القضاء"));
    Pledge justice = board().pledges().stream().filter(pledge -> pledge.topic().equals("justice")).findFirst().orElseThrow();
    Board.rate(archive, justice, State.KEPT, "أقر القانون", List.of(), DESK);
    assertThat(board().pledges()).filteredOn(pledge -> pledge.rating().isPresent()).extracting(Pledge::content)
        .containsExactly("إصلاح القضاء");
  }
}
