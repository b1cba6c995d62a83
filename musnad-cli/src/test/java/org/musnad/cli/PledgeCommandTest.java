package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PledgeCommandTest {
  @TempDir Path directory;

  private String archive = "";
  private String id = "";

  @BeforeEach
  void addArticles() throws IOException {
    archive = directory.resolve("news.db").toString();
    article("a", "2020-05-07", "تعهد وزير التربية سالم النوري ببناء مئة مدرسة في الموصل قبل نهاية عام 2021.");
    article("b", "2021-09-01", "افتتح وزير التربية سالم النوري أمس عشرين مدرسة جديدة في الموصل. وقال النوري إن بناء المدارس في الموصل اكتمل.");
    assertThat(Run.english("add", "--archive", archive, directory.resolve("in").toString()).exit()).isZero();
    id = list().out().split(" ")[0];
  }

  private void article(String name, String day, String text) throws IOException {
    Files.createDirectories(directory.resolve("in"));
    Files.writeString(directory.resolve("in").resolve(name + ".txt"), "outlet: النهار\npublished: " + day + "\n\n" + text);
  }

  private Run list(String... arguments) {
    return pledge("list", arguments);
  }

  private Run pledge(String form, String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "pledge";
    all[1] = form;
    all[2] = "--archive";
    all[3] = archive;
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return Run.english(all);
  }

  @Test
  void thePledgesAreListed() {
    Run run = list("--on", "2021-01-01");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("1-").contains(" · not rated · ", "سالم النوري", "مئة مدرسة", " · 2020-05-07", "due 2021", "Education");
    assertThat(run.err()).isEqualTo("Pledges: 1\n");
  }

  @Test
  void theListIsNarrowed() {
    assertThat(list("--person", "النوري", "--topic", "education", "--state", "not-rated").out()).startsWith(id);
    assertThat(list("--person", "الظاهري").exit()).isEqualTo(1);
    assertThat(list("--state", "kept").out()).isEmpty();
    assertThat(list("--overdue", "--on", "2021-06-01").out()).isEmpty();
    assertThat(list("--overdue", "--on", "2022-06-01").out()).startsWith(id).contains("was due 2021");
  }

  @Test
  void aPledgeIsShownWithItsSourceAndWhatMayBearOnIt() {
    Run run = pledge("show", id);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith(id).contains("Told by:", "1 · a · النهار", "May tell what came of it:", "2 · b · النهار",
        "Published after the pledge (2021-09-01), it shares the words");
  }

  @Test
  void aJudgementIsKeptWithReasonAndCitation() {
    Run set = pledge("set", id, "kept-in-part", "--note", "افتتح عشرون منها", "--cite", "2#عشرين مدرسة جديدة", "--cite", "b");
    assertThat(set.err()).startsWith(id + ": kept in part. Judgement ");
    assertThat(set.exit()).isZero();
    assertThat(list("--state", "kept-in-part").out()).startsWith(id);
    assertThat(pledge("show", id).out()).contains("kept in part, judged by ", "  افتتح عشرون منها", "«عشرين مدرسة جديدة»",
        "«افتتح وزير التربية سالم النوري أمس عشرين مدرسة جديدة في الموصل.»");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "set ID done --note x --cite 2 | 2 | There is no state \"done\". States: kept, kept-in-part, broken, stalled, in-the-works",
      "set ID kept --cite 2 | 2 | Something is missing: --note",
      "set ID kept --note x | 2 | Something is missing: --cite",
      "set ID kept --note x --cite 77 | 1 | has not exactly one article \"77\"",
      "set ID kept --note x --cite 2#nowhere | 1 | Article 2 does not have the words \"nowhere\"",
      "set 9-zzzz kept --note x --cite 2 | 1 | has no pledge \"9-zzzz\"",
      "show 9-zzzz | 1 | has no pledge \"9-zzzz\"",
      "list --state done | 2 | There is no state \"done\"",
      "list --topic love | 2 | There is no topic \"love\"",
      "list --on soon | 2 | \"soon\" is no date"})
  void whatIsWrongIsSaidAndNothingIsKept(String arguments, int exit, String said) {
    String[] words = arguments.replace("ID", id).split(" ");
    String[] rest = new String[words.length - 1];
    System.arraycopy(words, 1, rest, 0, rest.length);
    Run run = pledge(words[0], rest);
    assertThat(run.err()).contains(said);
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(list("--state", "not-rated").out()).startsWith(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show", "set"})
  void everyFormHasHelpWithExamplesInBothLanguages(String form) {
    assertThat(Run.of("pledge", form, "--help").out()).contains("الاستعمال: musnad pledge " + form, "أمثلة:", "\n  musnad pledge " + form);
    assertThat(Run.english("pledge", form, "--help").out()).contains("Usage: musnad pledge " + form, "Examples:");
  }

  @Test
  void theFormsAreNamed() {
    assertThat(Run.english("pledge", "--help").out()).contains("list", "show", "set", "Examples:");
    assertThat(Run.english("pledge")).isEqualTo(new Run(2, "",
        "Say what to do: pledge list, pledge show or pledge set.\nHelp and examples: musnad pledge --help\n"));
  }
}
