package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.language.Language;
import org.musnad.store.ArchiveException;

/** The commands that work on an archive. */
class ArchiveCommandsTest {
  private static final String FIRST = "عين الرئيس سالم النوري سعاد الراوي وزيرة للثقافة.";

  @TempDir Path directory;

  private String archive = "";

  @BeforeEach
  void writeArticles() throws IOException {
    archive = directory.resolve("news.db").toString();
    article("a", FIRST);
    article("b", "زار سالم النوري الموصل.");
  }

  private void article(String name, String text) throws IOException {
    Files.createDirectories(directory.resolve("in"));
    Files.writeString(directory.resolve("in").resolve(name + ".txt"), "outlet: صحيفة\npublished: 2020-02-20\n\n" + text);
  }

  private Run add() {
    return Run.english("add", "--archive", archive, directory.resolve("in").toString());
  }

  private Run run(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--archive";
    all[2] = archive;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.english(all);
  }

  @Test
  void articlesAreAddedOnce() {
    assertThat(add()).isEqualTo(new Run(0, "", "2 added, 0 new versions, 0 already there.\n"));
    assertThat(add()).isEqualTo(new Run(0, "", "0 added, 0 new versions, 2 already there.\n"));
    assertThat(Run.of("add", "--archive", archive, directory.resolve("in").toString()).err())
        .isEqualTo("أضيف 0، إصدار جديد 0، موجود من قبل 2.\n");
  }

  @Test
  void aChangedArticleIsSaidToBeANewVersion() throws IOException {
    add();
    article("a", FIRST + " وقالت الراوي: «سنعمل».");
    assertThat(add().err()).contains("a.txt: has changed since it was added; kept as a new version of article 1",
        "0 added, 1 new versions, 1 already there.");
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestIsAdded() throws IOException {
    Files.writeString(directory.resolve("in").resolve("c.jsonl"), "{broken\n{\"id\":\"c2\",\"text\":\"زار الوفد بغداد.\"}\n");
    Run run = add();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("c.jsonl:1: is not JSON", "3 added");
  }

  @Test
  void theArchiveIsThatOfTheEnvironmentWhereNoneIsNamed() {
    Run run = Run.in(Map.of("MUSNAD_ARCHIVE", archive, "MUSNAD_LANG", "en"), "زار الوفد بغداد.", "add", "-");
    assertThat(run.exit()).isZero();
    assertThat(Path.of(archive)).exists();
    assertThat(Run.in(Map.of("MUSNAD_ARCHIVE", archive, "MUSNAD_LANG", "en"), "", "verify").exit()).isZero();
  }

  @Test
  void aDossierFromTheArchiveIsTheOneFromTheFiles() {
    add();
    Run fromFiles = Run.english("dossier", "سعاد الراوي", directory.resolve("in").toString());
    assertThat(fromFiles.exit()).isZero();
    assertThat(run("dossier", "سعاد الراوي")).isEqualTo(fromFiles);
  }

  @Test
  void aNameThatTheArchiveDoesNotHaveIsAnsweredWithThoseNearIt() {
    add();
    Run run = run("dossier", "سعاد الراوى");
    assertThat(run.err() + run.out()).contains("سعاد الراوي");
    assertThat(run("dossier", "قيس الظاهري").err()).contains("Nobody in these articles is called \"قيس الظاهري\"");
    assertThat(run("dossier", "قيس الظاهري").exit()).isEqualTo(1);
  }

  @Test
  void articlesAreRemovedByNumberOrId() {
    add();
    Run run = run("remove", "a", "99");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("Removed: 1 · a", "has no article \"99\"");
    assertThat(run("dossier", "سعاد الراوي").exit()).isEqualTo(1);
    assertThat(run("remove", "2").exit()).isZero();
  }

  @Test
  void anIdOfSeveralArticlesRemovesNone() throws IOException {
    add();
    Files.writeString(directory.resolve("a.txt"), "outlet: أخرى\npublished: 2020-02-20\n\nزار الوفد بغداد.");
    run("add", directory.resolve("a.txt").toString());
    Run run = run("remove", "a");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("Several articles are \"a\"", "  1 · a · ", "  3 · a · ");
  }

  @Test
  void rereadingWithTheSameReaderChangesNothing() {
    add();
    assertThat(run("reread")).isEqualTo(new Run(0, "", "Read again: 0 changed, 2 did not.\n"));
  }

  @Test
  void verifyingTellsWhatIsNoLongerInAnArticle() throws IOException {
    add();
    assertThat(run("verify").exit()).isZero();
    article("a", "خبر محدث: زار الرئيس البصرة.");
    add();
    Run run = run("verify");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("broken · 1 · a").contains("سعاد الراوي");
    assertThat(run.err()).contains(" broken.");
    assertThat(run("verify", "--json").out()).startsWith("{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\"")
        .contains("\"TextQuoteSelector\"", "\"TextPositionSelector\"", "\"standing\":\"broken\"");
  }

  @Test
  void aBackupIsAnArchive() {
    add();
    String copy = directory.resolve("copy.db").toString();
    assertThat(run("backup", copy)).isEqualTo(new Run(0, "", "Written: " + copy + "\n"));
    archive = copy;
    assertThat(add().err()).contains("2 already there");
    Run nowhere = run("backup", directory.resolve("no/such/place.db").toString());
    assertThat(nowhere.exit()).isEqualTo(1);
    assertThat(nowhere.err()).contains("does not let it be read or written");
  }

  @ParameterizedTest
  @CsvSource({"remove, 1", "reread, --threads=1", "verify, --json", "backup, x.db", "dossier, X"})
  void aMissingArchiveIsSaidInBothLanguagesAndNotMade(String command, String argument) {
    Run run = run(command, argument);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith(archive + ": there is no archive here. Make one with musnad add --archive " + archive);
    assertThat(Run.of("verify", "--archive", archive).err()).startsWith(archive + ": لا يوجد أرشيف هنا.");
    assertThat(Path.of(archive)).doesNotExist();
  }

  @Test
  void aFileThatIsNoArchiveIsLeftAlone() throws IOException {
    Files.writeString(Path.of(archive), "هذا نص");
    Run run = add();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("is no archive of Musnad's and was left alone");
    assertThat(Path.of(archive)).hasContent("هذا نص");
  }

  @Test
  void everyReasonOfAnArchiveHasWords() {
    for (Language language : Language.values()) {
      for (ArchiveException.Reason reason : ArchiveException.Reason.values()) {
        assertThat(Messages.in(language).has("archive." + reason)).as(reason.name()).isTrue();
      }
    }
  }
}
