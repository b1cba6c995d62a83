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
import org.musnad.search.QueryException;
import org.musnad.search.SearchException;

/** The commands that search an archive. */
class SearchCommandTest {
  @TempDir Path directory;

  private String archive = "";

  @BeforeEach
  void addArticles() throws IOException {
    archive = directory.resolve("news.db").toString();
    article("a", "عين الرئيس سالم النوري سعاد الراوي وزيرة للثقافة. وقالت الراوي: «سنعمل للعراق».");
    article("b", "زار سالم النوري بغداد. ثم عاد إلى العراق.");
  }

  private void article(String name, String text) throws IOException {
    Files.createDirectories(directory.resolve("in"));
    Files.writeString(directory.resolve("in").resolve(name + ".txt"),
        "title: خبر " + name + "\noutlet: صحيفة\npublished: 2020-02-20\n\n" + text);
  }

  private Run add(String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(new String[] {"add", "--archive", archive, directory.resolve("in").toString()}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Run.english(all);
  }

  private Run search(String... arguments) {
    String[] all = new String[arguments.length + 3];
    System.arraycopy(new String[] {"search", "--archive", archive}, 0, all, 0, 3);
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.english(all);
  }

  @Test
  void addingMakesTheIndexBesideTheArchive() {
    assertThat(add().exit()).isZero();
    assertThat(Path.of(archive + ".index")).isDirectoryContaining(file -> file.getFileName().toString().startsWith("segments"));
  }

  @Test
  void theIndexIsLeftToTheFirstSearchIfSoWished() {
    assertThat(add("--no-index").exit()).isZero();
    assertThat(Path.of(archive + ".index")).doesNotExist();
    assertThat(search("بغداد").out()).contains("1. خبر b · صحيفة · 2020-02-20", "زار سالم النوري ⟦بغداد⟧.").doesNotContain("2. ");
  }

  @Test
  void hitsAreShownWithWhatWasFoundMarked() {
    add();
    Run run = search("سالم", "العراق");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("1. ", "2. ", "⟦سالم⟧", "⟦العراق⟧", "⟦للعراق⟧");
    assertThat(search("--in", "sentences", "العراق", "الراوي").out()).contains("⟦الراوي⟧", "⟦للعراق⟧");
    assertThat(search("--in", "names", "النوري").out()).isEqualTo("1. سالم ⟦النوري⟧ · person · 2 articles\n");
    assertThat(search("--limit", "1", "سالم").err()).isEqualTo("The best 1 of 2; for more, --limit N.\n");
  }

  @Test
  void statementsAreShownWithTypeAndStatus() {
    add();
    Run run = search("--in", "statements", "--type", "visit");
    assertThat(run.out()).contains("visit", "زار سالم النوري بغداد");
    assertThat(search("--in", "statements", "--type", "visit", "--person", "الراوي").exit()).isEqualTo(1);
    assertThat(search("--in", "statements", "نوع:زيارة")).isEqualTo(run);
  }

  @Test
  void hitsAreWrittenAsJson() {
    add();
    Run run = search("--format", "json", "بغداد");
    assertThat(run.out()).startsWith("{\"kind\":\"article\",\"score\":").contains("\"id\":\"b\"", "\"title\":\"خبر b\"",
        "\"published\":\"2020-02-20\"", "\"passages\":[{\"start\":0,", "\"marks\":[{\"start\":16,\"end\":21}]");
    assertThat(search("--format", "json", "--in", "names", "بغداد").out())
        .contains("\"kind\":\"name\"", "\"name\":\"بغداد\"", "\"type\":\"PLACE\"", "\"articles\":1");
  }

  @Test
  void whatIsNearIsSaidWhereNothingIsFound() {
    add();
    Run run = search("بغذاد");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("Nothing was found.\n\"بغذاد\" stands nowhere. Near it: بغداد");
    assertThat(search("سعاد", "بغداد").err()).contains("Each word is there, but never all of them together.");
    assertThat(search("زززززز").err()).contains("\"زززززز\" stands nowhere, and nothing near it.");
  }

  @Test
  void aQueryThatCannotBeUnderstoodIsPointedAt() {
    add();
    Run run = search("وزير «الثقافة");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("وزير «الثقافة\n     ^\nThis is opened and not closed: «\n");
    assertThat(search("foo:bar").err()).startsWith("foo:bar\n^\nThere is no field \"foo\".");
    assertThat(search("--from", "soon", "وزير").err()).startsWith("soon\n^\n\"soon\" is no date");
    assertThat(search().err()).startsWith("There is nothing to look for.");
    assertThat(search("--limit", "0", "وزير").err()).startsWith("0 results cannot be shown");
    assertThat(Run.of("search", "--archive", archive, "نوع:كلام").err()).contains("لا يوجد نوع «كلام»");
  }

  @Test
  void namesAndWordsAreSuggested() {
    add();
    Run run = Run.english("suggest", "--archive", archive, "النو");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("سالم النوري · person · 2 articles");
    assertThat(Run.english("suggest", "--archive", archive, "للعر").out()).isEqualTo("للعراق · word · one article\n");
    assertThat(Run.english("suggest", "--archive", archive, "ززز").err()).isEqualTo("Nothing begins with \"ززز\".\n");
    assertThat(Run.english("suggest", "--archive", archive, "ززز").exit()).isEqualTo(1);
  }

  @Test
  void theFolderOfTheIndexMayBeNamed() throws IOException {
    add("--no-index");
    Path folder = directory.resolve("elsewhere");
    assertThat(search("--index", folder.toString(), "بغداد").exit()).isZero();
    assertThat(folder).isNotEmptyDirectory();
    Path papers = Files.createDirectories(directory.resolve("papers"));
    Files.writeString(papers.resolve("letter.txt"), "رسالة");
    Run run = search("--index", papers.toString(), "بغداد");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("papers: holds something else (letter.txt) and was left alone.");
    Path file = Files.writeString(directory.resolve("file"), "رسالة");
    assertThat(search("--index", file.toString(), "بغداد").err()).contains("the index cannot be read or written");
    assertThat(add("--index", file.toString()).exit()).as("what was added is kept").isZero();
  }

  @ParameterizedTest
  @CsvSource({"search", "suggest"})
  void aMissingArchiveIsSaidAndNeitherItNorAnIndexIsMade(String command) {
    Run run = Run.english(command, "--archive", archive, "بغداد");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith(archive + ": there is no archive here.");
    assertThat(Path.of(archive + ".index")).doesNotExist();
  }

  @Test
  void theArchiveOfTheEnvironmentIsSearched() {
    add();
    assertThat(Run.in(Map.of("MUSNAD_ARCHIVE", archive, "MUSNAD_LANG", "en"), "", "search", "بغداد").exit()).isZero();
  }

  @Test
  void everyProblemHasWords() {
    for (Language language : Language.values()) {
      for (QueryException.Reason reason : QueryException.Reason.values()) {
        assertThat(Messages.in(language).has("query." + reason)).as(reason.name()).isTrue();
      }
      for (SearchException.Reason reason : SearchException.Reason.values()) {
        assertThat(Messages.in(language).has("index." + reason)).as(reason.name()).isTrue();
      }
    }
  }
}
