package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who in an archive, as the command tells it and is told. */
class IdentityCommandsTest {
  private static final String NAME = "سعاد الراوي";

  @TempDir Path directory;

  private String archive = "";

  @BeforeEach
  void addArticles() throws IOException {
    archive = directory.resolve("news.db").toString();
    article("a", "قالت وزيرة الثقافة العراقية سعاد الراوي في مؤتمر صحفي في بغداد إن الموسم بدأ.");
    article("b", "قالت القاضية التونسية سعاد الراوي في مؤتمر صحفي في صفاقس إن الحكم نهائي.");
    assertThat(Run.english("add", "--archive", archive, directory.resolve("in").toString()).exit()).isZero();
  }

  private void article(String name, String text) throws IOException {
    Files.createDirectories(directory.resolve("in"));
    Files.writeString(directory.resolve("in").resolve(name + ".txt"), "outlet: صحيفة\npublished: 2020-02-20\n\n" + text);
  }

  private Run run(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--archive";
    all[2] = archive;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.english(all);
  }

  /** The number of the figure in a line of choices that has some words in it. */
  private static String number(Run run, String words) {
    return run.err().lines().filter(line -> line.contains(words)).findFirst().orElseThrow().strip().split(" ")[0];
  }

  @Test
  void anAmbiguousNameIsAnsweredWithWhatTellsItsBearersApart() {
    Run run = run("dossier", NAME);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("Several are called \"سعاد الراوي\"", "Iraq · 2020 · one article", "Tunisia · 2020 · one article");
    Run judge = run("dossier", number(run, "Tunisia"));
    assertThat(judge.exit()).isZero();
    assertThat(judge.out()).contains("الحكم نهائي").doesNotContain("الموسم بدأ");
  }

  @Test
  void aPersonJoinsTwoAndUndoesIt() {
    Run choices = run("dossier", NAME);

    Run same = run("same", number(choices, "Iraq"), number(choices, "Tunisia"), "--why", "the same woman");
    assertThat(same.err()).contains("is kept. Undo it with: musnad undo 3");
    assertThat(run("dossier", NAME).out()).contains("الحكم نهائي", "الموسم بدأ");
    assertThat(run("review").out()).contains("judgement 3: the same «سعاد الراوي» / «سعاد الراوي» the same woman");
    assertThat(run("undo", "3").err()).isEqualTo("Judgement 3 is undone (the undoing is number 4).\n");
    assertThat(run("undo", "3").err()).isEqualTo("No judgement 3 holds.\n");
    assertThat(run("dossier", NAME).exit()).isEqualTo(1);
  }

  @Test
  void aContradictionIsRefusedWithTheJudgementThatStandsAgainstIt() {
    Run choices = run("dossier", NAME);
    String one = number(choices, "Iraq");
    String other = number(choices, "Tunisia");

    assertThat(run("different", one, other).exit()).isZero();
    Run same = run("same", one, other);
    assertThat(same.exit()).isEqualTo(1);
    assertThat(same.err()).isEqualTo("It contradicts judgement 3. Undo that first: musnad undo 3\n");
    assertThat(run("same", one, one).err()).contains("Nothing to judge");
    assertThat(run("same", "#999", one).err()).contains("Nobody");
  }

  @Test
  void theMentionsOfSomebodyAreShownWithTheReason() throws IOException {
    article("c", "قالت وزيرة الثقافة العراقية سعاد الراوي في بغداد إن المتحف فتح.");
    run("add", directory.resolve("in").toString());

    Run run = run("review", number(run("dossier", NAME), "Iraq"));
    assertThat(run.out()).contains("Linked because the full name is the same", "office and country are the same");
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseNearIt() {
    Run run = run("dossier", "سعاد الراوى الكبير");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run("dossier", "سعاد الراوين").err()).contains("Near it:", NAME);
    assertThat(run("dossier", "Souad al-Rawi").err()).contains("Several are called");
  }
}
