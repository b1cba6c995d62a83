package org.musnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.musnad.store.Samples.DESK;
import static org.musnad.store.Samples.READER;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.record.ArticleRecord;
import org.musnad.record.RecordJson;
import org.musnad.store.ArchiveException.Reason;
import org.musnad.text.Article;
import org.musnad.text.Span;

/** What an archive promises, whichever database it lives in. */
abstract class ArchiveContract {
  /** Opened before each test. */
  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  private boolean isOpen = false;

  /** Where nothing is yet. */
  abstract ArchiveAddress address();

  /** The same place for the database's driver. */
  abstract String jdbc();

  @BeforeEach
  void open() {
    archive = Archive.create(address());
    isOpen = true;
  }

  @AfterEach
  void close() {
    if (isOpen) {
      archive.close();
    }
    System.clearProperty("musnad.archive.patience");
  }

  private Addition add(ArticleRecord record) {
    return archive.add(record, READER, DESK);
  }

  private List<ArticleRecord> records() {
    List<ArticleRecord> records = new ArrayList<>();
    archive.each(stored -> records.add(stored.record()));
    return records;
  }

  private static String json(ArticleRecord record) {
    StringBuilder json = new StringBuilder();
    try {
      RecordJson.write(record, json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return json.toString();
  }

  @Test
  void whatWasReadComesBackLetterForLetter() {
    List<ArticleRecord> read = Samples.read();
    assertThat(read).hasSizeGreaterThan(10);
    read.forEach(this::add);
    List<ArticleRecord> back = records();
    assertThat(back).isEqualTo(read);
    assertThat(back.stream().map(ArchiveContract::json)).isEqualTo(read.stream().map(ArchiveContract::json).toList());
  }

  @Test
  void articlesComeBackByTheirNumberWithHashReaderAndTimeOfRetrieval() {
    ArticleRecord record = Samples.appointment();
    long number = add(record).article();
    assertThat(archive.versions(number)).singleElement().satisfies(stored -> {
      assertThat(stored.record()).isEqualTo(record);
      assertThat(stored.hash()).isEqualTo(StoredText.hash(record.article().text())).hasSize(64);
      assertThat(stored.reader()).isEqualTo(READER);
      assertThat(stored.retrieved()).isEqualTo(DESK.at());
    });
    assertThat(archive.versions(number + 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "صفر \0 وسط", "نصف \ud83d زوج", "\udc00", "رمز \u001a0000 هنا \u001a", "😀 \u202b اتجاه", "'\"; DROP TABLE"})
  void anyTextIsKept(String text) {
    ArticleRecord record = new ArticleRecord(new Article(text, text, text, text, null, text), List.of(), List.of(), List.of(),
        List.of(), List.of(new org.musnad.record.Warning("not-arabic", List.of("", text, "\u001f"))));
    assertThat(add(record)).isInstanceOf(Addition.Added.class);
    assertThat(records()).containsExactly(record);
    assertThat(add(record)).isInstanceOf(Addition.Unchanged.class);
    assertThat(archive.verify(finding -> {}).isSound()).isTrue();
  }

  @Test
  void theSameArticleAgainChangesNothing() throws SQLException {
    long number = add(Samples.appointment()).article();
    assertThat(archive.holds(Samples.appointment().article())).isTrue();
    assertThat(archive.holds(Samples.visit().article())).isFalse();
    Map<String, Long> before = rows();
    assertThat(add(Samples.appointment())).isEqualTo(new Addition.Unchanged(number));
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void anArticleIsTheSameByItsUrlOrByIdAndOutlet() {
    Article article = Samples.appointment().article();
    long number = add(Samples.appointment()).article();
    assertThat(add(with(article, "other-id", article.outlet(), article.url())))
        .as("its URL").isEqualTo(new Addition.Unchanged(number));
    assertThat(add(with(article, article.id(), article.outlet(), "")))
        .as("its id, no URL").isEqualTo(new Addition.Unchanged(number));
    assertThat(add(with(article, article.id(), article.outlet(), "https://example.org/1?from=feed")))
        .as("its id and text under another URL").isEqualTo(new Addition.Unchanged(number));
    assertThat(add(with(article, article.id(), "صحيفة أخرى", ""))).as("id of another outlet").isInstanceOf(Addition.Added.class);
    Article other = Samples.visit().article();
    assertThat(add(with(other, article.id(), article.outlet(), "https://example.org/2")))
        .as("id again, but another URL and text").isInstanceOf(Addition.Added.class);
    assertThat(archive.size()).isEqualTo(3);
  }

  private static ArticleRecord with(Article article, String id, String outlet, String url) {
    return new ArticleRecord(new Article(id, article.title(), outlet, url, article.published(), article.text()), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void aChangedArticleBecomesANewVersionAndBothAreKept() {
    long number = add(Samples.appointment()).article();
    add(Samples.visit());
    assertThat(add(Samples.appointmentChanged())).isEqualTo(new Addition.NewVersion(number));
    assertThat(records()).containsExactly(Samples.appointmentChanged(), Samples.visit());
    assertThat(archive.versions(number)).extracting(StoredArticle::record)
        .containsExactly(Samples.appointment(), Samples.appointmentChanged());
    assertThat(archive.article(number)).hasValueSatisfying(
        stored -> assertThat(stored.record()).isEqualTo(Samples.appointmentChanged()));
    assertThat(archive.article(99)).isEmpty();
    assertThat(add(Samples.appointment())).as("the older one again").isEqualTo(new Addition.Unchanged(number));
    assertThat(archive.find("a1")).singleElement().satisfies(found -> assertThat(found.versions()).isEqualTo(2));
    assertThat(archive.versions()).hasSize(3).allSatisfy(version -> assertThat(archive.version(version)).isPresent());
  }

  @Test
  void removingDeletesWhatOnlyThatArticleSaid() throws SQLException {
    add(Samples.visit());
    Map<String, Long> before = rows();
    long number = add(Samples.appointment()).article();
    add(Samples.appointmentChanged());
    assertThat(rows()).isNotEqualTo(before);
    assertThat(archive.remove(number, DESK)).isTrue();
    Map<String, Long> after = rows();
    after.put("audit", 1L);
    assertThat(after).as("rows of every table").isEqualTo(before);
    assertThat(records()).containsExactly(Samples.visit());
    assertThat(archive.naming("سعاد الراوي")).isEmpty();
    assertThat(archive.naming("سالم النوري")).as("named by the other article too").hasSize(1);
    assertThat(archive.remove(number, DESK)).isFalse();
  }

  @Test
  void anArticleThatComesBackGetsANewNumber() {
    long number = add(Samples.appointment()).article();
    archive.remove(number, DESK);
    assertThat(add(Samples.appointment()).article()).isGreaterThan(number);
  }

  @Test
  void articlesAreFoundByNumberIdAndUrl() {
    long number = add(Samples.appointment()).article();
    for (String key : List.of(Long.toString(number), "a1", "https://example.org/1")) {
      assertThat(archive.find(key)).extracting(ArticleSummary::title).containsExactly("وزيرة جديدة");
    }
    assertThat(archive.find("a9")).isEmpty();
    assertThat(archive.find("")).isEmpty();
  }

  @Test
  void rereadingReplacesWhatWasReadAndKeepsJudgements() {
    StoredArticle old = archive.versions(add(Samples.appointment()).article()).get(0);
    Anchor mention = new Anchor("PERSON", old.cite(old.record().entities().get(1).mentions().get(0).span()));
    archive.judge(Verdict.UNSURE, List.of(mention), "اسم شائع", DESK);
    ArticleRecord better = new ArticleRecord(old.record().article(), List.of(new Span(0, 5)),
        old.record().entities().subList(1, 2), old.record().times(), List.of(), List.of());
    assertThat(archive.reread(old.version(), better, "musnad next", DESK)).isEqualTo(Rereading.REPLACED);
    assertThat(archive.versions(old.article())).singleElement().satisfies(stored -> {
      assertThat(stored.record()).isEqualTo(better);
      assertThat(stored.reader()).isEqualTo("musnad next");
      assertThat(stored.retrieved()).isEqualTo(old.retrieved());
    });
    assertThat(archive.judgements()).singleElement().satisfies(judgement -> {
      assertThat(judgement.about()).containsExactly(mention);
      assertThat(judgement.holds()).isTrue();
      assertThat(judgement.about().get(0).citation().exact()).isEqualTo("سعاد الراوي");
    });
    assertThat(archive.naming("النوري")).as("a name that is read no more").isEmpty();
  }

  @Test
  void rereadingThatSaysTheSameChangesOnlyTheReader() {
    StoredArticle old = archive.versions(add(Samples.appointment()).article()).get(0);
    assertThat(archive.reread(old.version(), Samples.appointment(), "musnad next", DESK)).isEqualTo(Rereading.SAME);
    assertThat(archive.versions(old.article()).get(0).reader()).isEqualTo("musnad next");
    assertThat(archive.changes(0)).hasSize(1);
    assertThat(archive.reread(old.version() + 1, Samples.appointment(), READER, DESK)).isEqualTo(Rereading.GONE);
  }

  @Test
  void aReadingThatCannotBeKeptLeavesTheOldOne() {
    StoredArticle old = archive.versions(add(Samples.appointment()).article()).get(0);
    List<org.musnad.record.Entity> twice = List.of(old.record().entities().get(0), old.record().entities().get(0));
    ArticleRecord broken =
        new ArticleRecord(old.record().article(), List.of(), twice, List.of(), List.of(), List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> archive.reread(old.version(), broken, READER, DESK));
    assertThat(records()).containsExactly(Samples.appointment());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> archive.reread(old.version(), Samples.visit(), READER, DESK));
    assertThat(add(Samples.visit())).as("goes on after a failure").isInstanceOf(Addition.Added.class);
  }

  @Test
  void judgementsAreUndoneByLaterOnesAndTheirUndoingToo() {
    StoredArticle article = archive.versions(add(Samples.visit()).article()).get(0);
    List<Anchor> two = List.of(new Anchor("PERSON", article.cite(article.record().entities().get(0).mentions().get(0).span())),
        new Anchor("PERSON", article.cite(article.record().entities().get(1).mentions().get(0).span())));
    long different = archive.judge(Verdict.DIFFERENT, two, "اثنان زارا معا", DESK);
    assertThat(archive.judgements()).singleElement().satisfies(judgement -> {
      assertThat(judgement.number()).isEqualTo(different);
      assertThat(judgement.by()).isEqualTo(DESK);
      assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFERENT);
      assertThat(judgement.about()).isEqualTo(two);
      assertThat(judgement.why()).isEqualTo("اثنان زارا معا");
    });
    long undone = archive.undo(different, "خطأ", DESK);
    assertThat(archive.judgements().get(0).undoneBy()).hasValue(undone);
    archive.undo(undone, "بل كان صوابا", DESK);
    assertThat(archive.judgements()).extracting(Judgement::holds).containsExactly(true, false, true);
  }

  @Test
  void aRemovedArticleLeavesNoLettersInJudgementsAndTheyHoldAgainIfItComesBack() {
    StoredArticle article = archive.versions(add(Samples.visit()).article()).get(0);
    Anchor mention = new Anchor("PERSON", article.cite(article.record().entities().get(0).mentions().get(0).span()));
    archive.judge(Verdict.CONFIRM, List.of(mention), "صحيح", DESK);
    archive.remove(article.article(), DESK);
    Citation blank = archive.judgements().get(0).about().get(0).citation();
    assertThat(blank.exact() + blank.prefix() + blank.suffix()).isEmpty();
    StoredArticle back = archive.versions(add(Samples.visit()).article()).get(0);
    assertThat(blank.hash()).isEqualTo(back.hash());
    assertThat(blank.span().of(back.record().article().text())).isEqualTo("سالم النوري");
  }

  @Test
  void theLogTellsEveryChangeInOrder() {
    long number = add(Samples.appointment()).article();
    add(Samples.appointmentChanged());
    archive.remove(number, DESK);
    assertThat(archive.changes(0)).extracting(Change::action)
        .containsExactly(Change.Action.ADD, Change.Action.VERSION, Change.Action.REMOVE);
    assertThat(archive.changes(0)).allSatisfy(change -> {
      assertThat(change.article()).isEqualTo(number);
      assertThat(change.by()).isEqualTo(DESK);
      assertThat(change.detail()).isEqualTo("a1");
    });
    assertThat(archive.changes(1)).extracting(Change::number).containsExactly(2L, 3L);
    assertThat(archive.changes(3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE audit SET who = ''", "DELETE FROM audit", "UPDATE judgement SET why = ''", "DELETE FROM judgement"})
  void theLogsOnlyGrow(String change) {
    add(Samples.appointment());
    archive.judge(Verdict.UNSURE, List.of(), "", DESK);
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(change)).withMessageContaining("only grows");
  }

  @Test
  void articlesAreFoundByTheLastWordOfANameOrNearlyThat() {
    add(Samples.appointment());
    add(Samples.visit());
    assertThat(archive.naming("سعاد الراوي")).extracting(s -> s.record().article().id()).containsExactly("a1");
    assertThat(archive.naming("الوزيرة الرّاوي")).extracting(s -> s.record().article().id()).containsExactly("a1");
    assertThat(archive.naming("النوري")).hasSize(2);
    assertThat(archive.naming("سعاد الراويي")).as("a letter too many").hasSize(1);
    assertThat(archive.naming("قحطان")).isEmpty();
    assertThat(archive.naming(" ")).isEmpty();
  }

  @Test
  void onlyTheVersionThatCountsIsFoundByName() {
    add(Samples.appointment());
    add(with(Samples.visit().article(), "a1", "صحيفة الصباح", "https://example.org/1"));
    assertThat(archive.naming("سعاد الراوي")).isEmpty();
  }

  @Test
  void verifyingTellsExactFromMovedFromBroken() {
    add(Samples.appointment());
    assertThat(archive.verify(finding -> {})).isEqualTo(new Verification(2, 0, 0, List.of(), List.of()));
    add(Samples.appointmentChanged());
    List<Finding> findings = new ArrayList<>();
    Verification verification = archive.verify(findings::add);
    assertThat(verification).isEqualTo(new Verification(1, 1, 1, List.of(), List.of()));
    assertThat(verification.isSound()).isFalse();
    assertThat(findings).extracting(f -> f.of() + " " + f.about() + " " + f.standing().kind())
        .containsExactly("s1 position.start MOVED", "s2 pledge BROKEN");
    assertThat(findings.get(0).standing().span().of(findings.get(0).text())).isEqualTo(findings.get(0).citation().exact());
    assertThat(archive.verify(finding -> {})).as("nothing was anchored anew").isEqualTo(verification);
  }

  @Test
  void verifyingShowsATextThatSomebodyAlteredInTheDatabase() throws SQLException {
    add(Samples.appointment());
    add(Samples.visit());
    execute("UPDATE version SET text = replace(text, 'سعاد', 'سهاد') WHERE id = 'a1'");
    Verification verification = archive.verify(finding -> {});
    assertThat(verification.altered()).extracting(ArticleSummary::id).containsExactly("a1");
    assertThat(verification.broken()).isEqualTo(1);
    assertThat(verification.isSound()).isFalse();
  }

  @Test
  void whoReadsSeesWholeArticlesWhileAnotherWrites() throws InterruptedException {
    AtomicBoolean done = new AtomicBoolean();
    Thread writing = new Thread(() -> {
      for (int i = 0; i < 60; i++) {
        add(Samples.numbered(i));
      }
      done.set(true);
    });
    writing.start();
    int most = 0;
    while (!done.get()) {
      List<ArticleRecord> records = records();
      assertThat(records).allSatisfy(record -> assertThat(record.statements()).hasSize(1));
      assertThat(records.size()).isGreaterThanOrEqualTo(most);
      most = records.size();
    }
    writing.join();
    assertThat(records()).hasSize(60);
  }

  @Test
  void twoOpenArchivesWriteInTurnAndSeeEachOthersNames() {
    try (Archive other = Archive.open(address())) {
      add(Samples.visit());
      other.add(Samples.appointment(), READER, DESK);
      other.remove(other.find("a2").get(0).number(), DESK);
      add(Samples.visit());
    }
    assertThat(records()).containsExactly(Samples.appointment(), Samples.visit());
    assertThat(archive.verify(finding -> {}).isSound()).isTrue();
  }

  @Test
  void aLockedArchiveIsSaidToBeLockedAndLosesNothing() throws SQLException {
    add(Samples.visit());
    archive.close();
    System.setProperty("musnad.archive.patience", "100");
    archive = Archive.open(address());
    try (Connection other = DriverManager.getConnection(jdbc())) {
      lock(other);
      refused(Reason.LOCKED, () -> add(Samples.appointment()));
      assertThat(records()).as("reading goes on").containsExactly(Samples.visit());
    }
    assertThat(add(Samples.appointment())).as("once it is free").isInstanceOf(Addition.Added.class);
  }

  /** Does what a writing process does in the midst of a change. */
  abstract void lock(Connection connection) throws SQLException;

  @Test
  void anArchiveOfANewerVersionIsRefused() throws SQLException {
    add(Samples.visit());
    execute("INSERT INTO migration (number, at) VALUES (99, '')");
    refused(Reason.NEWER, () -> Archive.open(address()));
    refused(Reason.NEWER, () -> Archive.create(address()));
    execute("DELETE FROM migration WHERE number = 99");
    assertThat(records()).containsExactly(Samples.visit());
  }

  static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOfSatisfying(ArchiveException.class,
        problem -> assertThat(problem.reason()).as(problem.getMessage()).isEqualTo(reason));
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbc()); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(jdbc()); Statement statement = connection.createStatement()) {
      for (String table : List.of("article", "version", "warning", "name", "name_word", "entity", "entity_name", "description",
          "mention", "time_mention", "statement", "filler", "judgement", "anchor", "audit")) {
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }
}
