package org.musnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.Articles;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Status;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.Signature;
import org.musnad.text.Span;

/** Search over small articles about invented people. */
class SearchIndexTest {
  private static final Signature DESK = new Signature("desk", Instant.parse("2020-05-07T10:00:00Z"));

  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @SuppressWarnings("NullAway.Init")
  private SearchIndex index;

  @BeforeEach
  void open() {
    archive = Archive.create(ArchiveAddress.of(directory.resolve("musnad.db").toString()));
    index = SearchIndex.open(archive, folder());
    add(appointment());
    add(visit());
    add(report());
    index.catchUp(2, CatchingUp.UNWATCHED);
  }

  @AfterEach
  void close() {
    System.clearProperty("musnad.archive.patience");
    index.close();
    archive.close();
  }

  private Path folder() {
    return directory.resolve("musnad.db.index");
  }

  private long add(ArticleRecord record) {
    return archive.add(record, "musnad test", DESK).article();
  }

  static ArticleRecord appointment() {
    return Articles.article("a1",
            "عين الرئيس [person:e1 أحمد النوري] [date:2020-02-20 أمس] [person:e2 سعاد الراوي] وزيرة للثقافة. وقالت [person:e2 الراوي]: سنعمل للعراق.")
        .outlet("صحيفة الصباح", "2020-02-21")
        .title("وزيرة جديدة")
        .says("position.start", "عين الرئيس أحمد النوري أمس سعاد الراوي وزيرة للثقافة", "person", "@e2", "title", "وزيرة للثقافة")
        .says(Status.PLANNED, "pledge", "سنعمل للعراق", "@e2", "who", "@e2", "content", "سنعمل للعراق")
        .record();
  }

  static ArticleRecord visit() {
    return Articles.article("a2", "زار [person:e1 احمد النوري] و[person:e2 عبدالله الظاهري] [place:e3 الموصل] في اميركا الشمالية.")
        .outlet("وكالة النهار", "2020-03-01")
        .title("زيارة الموصل")
        .says("visit", "زار احمد النوري", "person", "@e1", "destination", "@e3")
        .record();
  }

  static ArticleRecord report() {
    return Articles.article("a3", "نفى [person:e1 قيس الظاهري] ما نشر عن وزارات الدولة العراقية. ولم يزر العراق بعد.")
        .outlet("صحيفة الصباح", "2021-01-05")
        .says(Status.DENIED, "statement", "نفى قيس الظاهري ما نشر", null, "speaker", "@e1", "content", "ما نشر")
        .record();
  }

  private List<String> found(String query) {
    return ids(index.search(SearchRequest.of(query)));
  }

  private static List<String> ids(Answer answer) {
    return answer.hits().stream().map(SearchIndexTest::id).toList();
  }

  private static String id(Hit hit) {
    if (hit instanceof Hit.OfArticle found) {
      return found.article().article().id();
    } else if (hit instanceof Hit.OfSentence found) {
      return found.article().article().id();
    } else if (hit instanceof Hit.OfStatement found) {
      return found.article().article().id() + "/" + found.id();
    }
    return ((Hit.OfName) hit).name();
  }

  private void catchUp() {
    index.catchUp(1, CatchingUp.UNWATCHED);
  }

  @ParameterizedTest
  @CsvSource({
    "أحمد, a1 a2", "احمد, a1 a2", "للعراق, a1 a3", "العراق, a1 a3", "الثقافة, a1", "ثقافة, a1", "أمريكا, a2", "وزارة, a3",
    "الموصل, a2", "أحمد الموصل, a2", "أحمد -الموصل, a1", "الموصل OR الثقافة, a1 a2", "عبد الله, a2", "عبدالله, a2",
    "ثقاف*, a1", "قيس العراق, a3", "أحمد قيس, ''", "rawi, a1", "Al-Rawi, a1", "Souad Rawi, a1", "Dhahiri, a2 a3", "Mosul, a2", "Kadhimi, ''",
  })
  void wordsAreFoundHoweverTheyAreSpelled(String query, String ids) {
    assertThat(found(query)).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "\"سعاد الراوي\", a1", "«الراوي سعاد», ''", "\"وزيرة ثقافة\", a1", "\"احمد النوري\", a1 a2", "\"أحمد النوري وعبد الله\", a2",
    "\"الثقافة وقالت\", ''", "\"rawi\", a1",
  })
  void phrasesStandInTheirOrderWithinASentence(String query, String ids) {
    assertThat(found(query)).containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  void theExactFormStandsBeforeTheBareWordAndThatBeforeTheStem() {
    add(Articles.article("r1", "هذا خبر عن مصنع الورق القديم.").record());
    add(Articles.article("r2", "هذا خبر عن المصنع والورق القديم.").record());
    add(Articles.article("r3", "هذا خبر عن مصنعين للورق القديم.").record());
    catchUp();
    assertThat(found("مصنع")).containsExactly("r1", "r2", "r3");
    assertThat(found("المصنع")).first().isEqualTo("r2");
    assertThat(found("\"مصنع\"")).containsExactly("r1", "r2");
  }

  @ParameterizedTest
  @CsvSource({
    "مصدر:الصباح, a1 a3", "outlet:الصباح, a1 a3", "outlet:النهار, a2", "شخص:النوري, a1 a2", "person:\"سعاد الراوي\", a1",
    "person:\"الراوي سعاد\", a1", "نوع:زيارة, a2", "type:position, a1", "حال:منفي, a3", "status:planned, a1",
    "من:2020-03, a2 a3", "إلى:2020-02, a1", "from:2020-03-01 to:2020, a2", "مصدر:الصباح نوع:تعهد, a1", "شخص:rawi, a1",
    "-مصدر:الصباح, a2",
  })
  void fieldsNarrow(String query, String ids) {
    assertThat(found(query)).containsExactlyInAnyOrder(ids.split(" "));
  }

  @Test
  void filtersNarrowLikeFields() {
    SearchRequest request = SearchRequest.of("الظاهري");
    assertThat(ids(index.search(request))).containsExactlyInAnyOrder("a2", "a3");
    assertThat(ids(index.search(request.with(QueryField.OUTLET, "النهار")))).containsExactly("a2");
    assertThat(ids(index.search(request.with(QueryField.FROM, "2021")))).containsExactly("a3");
    assertThat(ids(index.search(request.with(QueryField.PERSON, "قيس").with(QueryField.TO, "2020")))).isEmpty();
    assertThat(ids(index.search(SearchRequest.of("").with(QueryField.TYPE, "visit")))).containsExactly("a2");
    QueryException problem = catchThrowableOfType(
        QueryException.class, () -> index.search(request.with(QueryField.FROM, "أمس")));
    assertThat(problem.reason()).isEqualTo(QueryException.Reason.NO_DATE);
    assertThat(problem.query()).isEqualTo("أمس");
  }

  @Test
  void sentencesAndStatementsAreFoundByThemselves() {
    assertThat(ids(index.search(SearchRequest.of("الراوي للعراق").in(Kind.SENTENCE)))).containsExactly("a1");
    assertThat(ids(index.search(SearchRequest.of("الثقافة العراق").in(Kind.SENTENCE)))).isEmpty();
    assertThat(ids(index.search(SearchRequest.of("للعراق").in(Kind.STATEMENT)))).containsExactly("a1/s2");
    assertThat(ids(index.search(SearchRequest.of("شخص:الراوي نوع:تعهد").in(Kind.STATEMENT)))).containsExactly("a1/s2");
    assertThat(ids(index.search(SearchRequest.of("حال:منفي").in(Kind.STATEMENT)))).containsExactly("a3/s1");
    assertThat(ids(index.search(SearchRequest.of("مصدر:النهار").in(Kind.STATEMENT)))).containsExactly("a2/s1");
    assertThat(ids(index.search(SearchRequest.of("-العراق مصدر:الصباح").in(Kind.SENTENCE)))).containsExactlyInAnyOrder("a1", "a3");
    Hit.OfStatement hit = (Hit.OfStatement) index.search(SearchRequest.of("حال:مقرر").in(Kind.STATEMENT)).hits().get(0);
    assertThat(hit.type().label()).isEqualTo("pledge");
    assertThat(hit.passage().span().of(hit.article().article().text())).isEqualTo("سنعمل للعراق");
  }

  @Test
  void namesAreFoundOnceWithTheArticlesThatUseThem() {
    List<Hit> hits = index.search(SearchRequest.of("الظاهري").in(Kind.NAME)).hits();
    assertThat(hits.stream().map(SearchIndexTest::id)).containsExactlyInAnyOrder("عبدالله الظاهري", "قيس الظاهري");
    assertThat(ids(index.search(SearchRequest.of("Rawi").in(Kind.NAME)))).containsExactlyInAnyOrder("سعاد الراوي", "الراوي");
    assertThat(ids(index.search(SearchRequest.of("نوع:مكان").in(Kind.NAME)))).containsExactly("الموصل");
    Hit.OfName mosul = (Hit.OfName) index.search(SearchRequest.of("موصل").in(Kind.NAME)).hits().get(0);
    assertThat(mosul.articles()).isEqualTo(1);
    assertThat(mosul.marks()).containsExactly(new Span(0, 6));
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> index.search(SearchRequest.of("مصدر:الصباح").in(Kind.NAME)));
  }

  private List<String> marked(String query, Kind kind) {
    List<String> marked = new ArrayList<>();
    for (Hit hit : index.search(SearchRequest.of(query).in(kind)).hits()) {
      if (hit instanceof Hit.OfArticle found) {
        found.passages().forEach(passage -> marks(passage, found.article().article().text(), marked));
      } else if (hit instanceof Hit.OfSentence found) {
        marks(found.passage(), found.article().article().text(), marked);
      }
    }
    return marked;
  }

  private static void marks(Passage passage, String text, List<String> marked) {
    assertThat(passage.marks()).allMatch(passage.span()::contains);
    passage.marks().forEach(mark -> marked.add(mark.of(text)));
  }

  @Test
  void marksStandOnTheLettersThatWereFound() {
    assertThat(marked("العراق", Kind.ARTICLE)).containsExactlyInAnyOrder("للعراق", "العراقية", "العراق");
    assertThat(marked("\"سعاد الراوي\"", Kind.ARTICLE)).containsExactly("سعاد الراوي");
    assertThat(marked("عبد الله", Kind.SENTENCE)).containsExactly("وعبدالله");
    assertThat(marked("rawi للعراق", Kind.SENTENCE)).containsExactly("الراوي", "للعراق");
    assertThat(marked("أحمد -قيس شخص:الظاهري", Kind.SENTENCE)).containsExactly("احمد", "الظاهري");
    add(Articles.article("odd", "😀 قالَتِ الوزيـــرةُ: ﺳﻨﻌﻤﻞ.").record());
    catchUp();
    assertThat(marked("الوزيرة", Kind.SENTENCE)).contains("الوزيـــرةُ");
    assertThat(marked("سنعمل -العراق", Kind.SENTENCE)).containsExactly("ﺳﻨﻌﻤﻞ");
  }

  @Test
  void wordsOfTheHeadlineAreFoundAndMarkedThere() {
    Hit.OfArticle hit = (Hit.OfArticle) index.search(SearchRequest.of("جديدة")).hits().get(0);
    assertThat(hit.titleMarks().stream().map(mark -> mark.of(hit.article().article().title()))).containsExactly("جديدة");
    assertThat(hit.passages()).hasSize(1);
  }

  @Test
  void whereNothingIsFoundTheNearestIsSaid() {
    Answer answer = index.search(SearchRequest.of("سعاد الموصول"));
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.words()).hasSize(2);
    assertThat(answer.words().get(0)).isEqualTo(new Answer.Sought("سعاد", true, List.of()));
    assertThat(answer.words().get(1).isThere()).isFalse();
    assertThat(answer.words().get(1).near()).contains("الموصل");
    assertThat(index.search(SearchRequest.of("قيس سعاد")).words()).allMatch(Answer.Sought::isThere);
  }

  @Test
  void whatBeginsAsIsTypedIsSuggested() {
    assertThat(index.suggest("الظا", 10).stream().map(Suggestion::letters)).contains("عبدالله الظاهري", "قيس الظاهري");
    assertThat(index.suggest("ظاهر", 10).stream().map(Suggestion::letters)).contains("قيس الظاهري");
    assertThat(index.suggest("سعاد ال", 10).stream().map(Suggestion::letters)).containsExactly("سعاد الراوي");
    assertThat(index.suggest("raw", 10).stream().map(Suggestion::letters)).contains("سعاد الراوي", "الراوي");
    assertThat(index.suggest("أح", 10).stream().map(Suggestion::letters)).anyMatch(name -> name.equals("أحمد النوري") || name.equals("احمد النوري"));
    assertThat(index.suggest("للثقا", 10)).containsExactly(new Suggestion("للثقافة", null, 1));
    assertThat(index.suggest("ثقا", 10)).containsExactly(new Suggestion("ثقافة", null, 1));
    assertThat(index.suggest("زززز", 10)).isEmpty();
    assertThat(index.suggest(" ", 10)).isEmpty();
    assertThat(index.suggest("ا", 3)).hasSize(3);
  }

  @Test
  void theIndexFollowsTheArchive() {
    assertThat(index.behind()).isZero();
    long added = add(Articles.article("n", "وصل [person:e1 زياد التميمي] إلى المطار.").outlet("صحيفة", "2020-01-01").record());
    assertThat(index.behind()).isEqualTo(1);
    assertThat(found("المطار")).isEmpty();
    catchUp();
    assertThat(found("المطار")).containsExactly("n");
    add(Articles.article("n", "غادر [person:e1 زياد التميمي] الميناء.").outlet("صحيفة", "2020-01-01").record());
    catchUp();
    assertThat(found("المطار")).isEmpty();
    assertThat(found("الميناء")).containsExactly("n");
    assertThat(((Hit.OfName) index.search(SearchRequest.of("زياد").in(Kind.NAME)).hits().get(0)).articles()).isEqualTo(1);
    archive.remove(added, DESK);
    catchUp();
    assertThat(found("الميناء")).isEmpty();
    assertThat(index.search(SearchRequest.of("زياد").in(Kind.NAME)).hits()).isEmpty();
    assertThat(index.suggest("زياد", 10)).isEmpty();
    assertThat(found("أحمد")).hasSize(2);
  }

  @Test
  void aRemovedArticleLeavesNoLettersInTheIndex() throws IOException {
    long added = add(Articles.article("n", "قال [person:e1 هلباوندي] شيئا.").record());
    catchUp();
    assertThat(bytesOf(folder())).contains(new String("هلباوندي".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        java.nio.charset.StandardCharsets.ISO_8859_1));
    archive.remove(added, DESK);
    catchUp();
    assertThat(bytesOf(folder())).doesNotContain(new String("هلباوندي".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  private static String bytesOf(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        all.append(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void whatIsReadAgainIsIndexedAgain() {
    long version = archive.versions().get(1);
    ArticleRecord old = archive.version(version).orElseThrow().record();
    archive.reread(version, new ArticleRecord(old.article(), old.sentences(), old.entities(), old.times(), List.of(), List.of()),
        "musnad newer", DESK);
    assertThat(found("نوع:زيارة")).containsExactly("a2");
    catchUp();
    assertThat(found("نوع:زيارة")).isEmpty();
    assertThat(found("الموصل")).containsExactly("a2");
  }

  @Test
  void anIndexThatWasMadeInAnotherWayOrIsOfAnotherArchiveIsBuiltAnew() {
    index.close();
    index = SearchIndex.open(archive, folder(), 0);
    assertThat(index.isThere()).isFalse();
    catchUp();
    assertThat(found("أحمد")).hasSize(2);
    index.close();
    try (Archive other = Archive.create(ArchiveAddress.of(directory.resolve("other.db").toString()));
        SearchIndex theirs = SearchIndex.open(other, folder())) {
      other.add(Articles.article("x", "خبر آخر تماما.").record(), "musnad test", new Signature("desk", Instant.EPOCH));
      theirs.catchUp(1, CatchingUp.UNWATCHED);
      assertThat(ids(theirs.search(SearchRequest.of("أحمد")))).isEmpty();
      assertThat(ids(theirs.search(SearchRequest.of("تماما")))).containsExactly("x");
    }
    index = SearchIndex.open(archive, folder());
  }

  @ParameterizedTest
  @CsvSource({"segments", "doc", "pos", "tim", "fnm", "si", "dvd"})
  void aBrokenIndexIsBuiltAnew(String part) throws IOException {
    index.close();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(f -> f.getFileName().toString().contains(part)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length; i++) {
          bytes[i] ^= 0x5a;
        }
        Files.write(file, bytes);
      }
    }
    index = SearchIndex.open(archive, folder());
    add(Articles.article("n", "وصل الوفد إلى المطار.").record());
    catchUp();
    assertThat(found("المطار")).containsExactly("n");
    assertThat(found("أحمد")).hasSize(2);
    assertThat(found("شخص:النوري")).hasSize(2);
  }

  @Test
  void anIndexThatWasDeletedIsBuiltAnew() throws IOException {
    index.close();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    index = SearchIndex.open(archive, folder());
    assertThat(found("أحمد")).isEmpty();
    catchUp();
    assertThat(found("أحمد")).hasSize(2);
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(directory.resolve("papers"));
    Files.writeString(other.resolve("letter.txt"), "رسالة");
    SearchException problem = catchThrowableOfType(
        SearchException.class, () -> SearchIndex.open(archive, other));
    assertThat(problem.reason()).isEqualTo(SearchException.Reason.NOT_AN_INDEX);
    assertThat(problem.detail()).isEqualTo("letter.txt");
    assertThat(other.resolve("letter.txt")).hasContent("رسالة");
  }

  @Test
  void whileAnotherWritesTheOldIndexIsStillThere() {
    System.setProperty("musnad.archive.patience", "150");
    add(Articles.article("n", "وصل الوفد إلى المطار.").record());
    try (SearchIndex other = SearchIndex.open(archive, folder())) {
      List<SearchException> refused = new ArrayList<>();
      other.catchUp(1, (done, of) -> {
        try {
          index.catchUp(1, CatchingUp.UNWATCHED);
        } catch (SearchException e) {
          refused.add(e);
        }
      });
      assertThat(refused).hasSize(1);
      assertThat(refused.get(0).reason()).isEqualTo(SearchException.Reason.LOCKED);
      assertThat(index.isThere()).isTrue();
    }
    catchUp();
    assertThat(found("المطار")).containsExactly("n");
  }

  @Test
  void anEmptyQueryIsRefusedAndAnEmptyArchiveFindsNothing() {
    assertThat(catchThrowableOfType(QueryException.class, () -> found(" ؟ ")).reason())
        .isEqualTo(QueryException.Reason.EMPTY);
    try (Archive empty = Archive.create(ArchiveAddress.of(directory.resolve("empty.db").toString()));
        SearchIndex none = SearchIndex.open(empty, directory.resolve("none"))) {
      none.catchUp(1, CatchingUp.UNWATCHED);
      assertThat(none.search(SearchRequest.of("أحمد")).hits()).isEmpty();
      assertThat(none.suggest("أ", 5)).isEmpty();
    }
  }

  @Test
  void allThatFitAreCountedAndTheBestShown() {
    for (int i = 0; i < 30; i++) {
      add(Articles.article("n" + i, "خبر الميناء رقم " + i + ".").record());
    }
    catchUp();
    Answer answer = index.search(SearchRequest.of("الميناء").limit(7));
    assertThat(answer.hits()).hasSize(7);
    assertThat(answer.total()).isEqualTo(30);
    assertThat(answer.isLeast()).isFalse();
    assertThat(answer.hits()).isSortedAccordingTo((a, b) -> Float.compare(b.score(), a.score()));
  }
}
