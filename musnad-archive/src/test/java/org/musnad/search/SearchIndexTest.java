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
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import org.musnad.store.Signature;

/** Search over small articles about invented people. */
class SearchIndexTest {
  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @SuppressWarnings("NullAway.Init")
  private SearchIndex index;

  @BeforeEach
  void open() {
    archive = Archive.create(ArchiveAddress.of(directory.resolve("musnad.db").toString()));
    index = SearchIndex.open(archive, folder());
    add(Found.appointment());
    add(Found.visit());
    add(Found.report());
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
    return archive.add(record, "musnad test", Found.DESK).article();
  }

  private List<String> found(String query) {
    return Found.ids(index.search(SearchRequest.of(query)));
  }

  private void catchUp() {
    index.catchUp(1, CatchingUp.UNWATCHED);
  }

  @Test
  void aLatinSpellingFindsTheArabicName() {
    add(Articles.article("k1", "وصل رئيس الوزراء [person:e1 مصطفى الكاظمي] إلى الموصل.").record());
    catchUp();
    assertThat(found("Kadhimi")).containsExactly("k1");
    assertThat(found("al-Kazemi")).containsExactly("k1");
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
    archive.remove(added, Found.DESK);
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
    archive.remove(added, Found.DESK);
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
  void whatIsBrokenOffIsNotLostAndDoneByTheNext() {
    for (int i = 0; i < 200; i++) {
      add(Articles.article("n" + i, "خبر الميناء رقم " + i + ".").record());
    }
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> index.catchUp(2, (done, of) -> {
      throw new IllegalStateException("stop");
    }));
    assertThat(found("أحمد")).hasSize(2);
    assertThat(index.behind()).isEqualTo(200);
    catchUp();
    assertThat(index.search(SearchRequest.of("الميناء")).total()).isEqualTo(200);
  }

  @Test
  void whatIsReadAgainIsIndexedAgain() {
    long version = archive.versions().get(1);
    ArticleRecord old = archive.version(version).orElseThrow().record();
    archive.reread(version, new ArticleRecord(old.article(), old.sentences(), old.entities(), old.times(), List.of(), List.of()),
        "musnad newer", Found.DESK);
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
      assertThat(Found.ids(theirs.search(SearchRequest.of("أحمد")))).isEmpty();
      assertThat(Found.ids(theirs.search(SearchRequest.of("تماما")))).containsExactly("x");
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
