package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.intake.Item;
import org.musnad.language.Language;
import org.musnad.record.EntityType;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.record.TimeMention;

/** Help, languages and wrong use. */
class UseTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "read", "explain", "dossier", "add", "remove", "reread", "verify", "copies", "pledge", "backup", "search", "suggest", "review", "same", "different",
    "undo", "score"
  })
  void everyFormHasHelpWithExamplesInBothLanguages(String command) {
    Run arabic = Run.of(command, "--help");
    Run english = Run.english(command, "--help");
    assertThat(arabic.exit()).isZero();
    assertThat(arabic.out()).contains("الاستعمال: musnad " + command, "أمثلة:", "\n  musnad " + command + " ");
    assertThat(english.out()).contains("Usage: musnad " + command, "Examples:", "\n  musnad " + command + " ");
    assertThat(arabic.err() + english.err()).isEmpty();
  }

  @Test
  void theHelpOfAllNamesTheCommands() {
    assertThat(Run.of("--help").out()).contains("read", "explain", "dossier", "score", "أمثلة:");
    assertThat(Run.english("--help").out()).contains("Commands:", "Examples:");
  }

  @Test
  void theVersionIsSaid() {
    assertThat(Run.of("--version")).isEqualTo(new Run(0, "musnad 0.1.0" + System.lineSeparator(), ""));
  }

  @Test
  void theOptionStandsBeforeTheEnvironmentAndArabicIsTheDefault() {
    assertThat(Run.of("--help").out()).contains("الاستعمال");
    assertThat(Run.in(Map.of("LANG", "en_US.UTF-8"), "", "--help").out()).contains("Usage");
    assertThat(Run.in(Map.of("LANG", "en_US.UTF-8", "MUSNAD_LANG", "ar"), "", "--help").out()).contains("الاستعمال");
    assertThat(Run.in(Map.of("MUSNAD_LANG", "en"), "", "read", "--lang", "ar", "--help").out()).contains("الاستعمال");
    assertThat(Run.of("--lang=en", "read", "--help").out()).contains("Usage");
    assertThat(Run.in(Map.of("LANG", "C.UTF-8"), "", "--help").out()).contains("الاستعمال");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "read                         | Something is missing: FILE",
    "dosier X a.txt               | There is no command or parameter \"dosier\". Near it: dossier",
    "read --formt text a.txt      | There is no option --formt. Near it: --format",
    "read --format pdf a.txt      | \"pdf\" does not fit --format jsonl|text|html",
    "read --threads many a.txt    | \"many\" does not fit --threads N",
    "read --threads 0 a.txt       | 0 threads cannot read",
    "read --published soon a.txt  | \"soon\" is no date; write the day of publication like 2020-05-07",
    "read --lang fr a.txt         | There is no language \"fr\"",
    "dossier                      | Something is missing: NAME",
    "dossier --archive a.db X .   | Either --archive or files, not both.",
    "add                          | Something is missing: FILE",
    "add --threads 0 a.txt        | 0 threads cannot read",
    "reread --threads 0           | 0 threads cannot read",
    "remove                       | Something is missing: ARTICLE",
    "backup                       | Something is missing: FILE",
    "score                        | Something is missing: GOLD_DIR",
  })
  void wrongUseIsSaidWithTheWayToHelpAndAnswersTwo(String arguments, String said) {
    Run run = Run.english(arguments.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said, "Help and examples: musnad", "--help");
  }

  @Test
  void wrongUseIsSaidInArabicToo() {
    assertThat(Run.of()).isEqualTo(new Run(2, "",
        "اذكر المطلوب: read · explain · dossier · add · remove · reread · verify · copies · pledge · backup · search · suggest · review · same"
            + " · different · undo · serve · user · score.\nالمساعدة والأمثلة: musnad --help\n"));
    assertThat(Run.of("read", "--published", "غدا", "a.txt").err()).contains("«غدا» ليس تاريخا");
  }

  @Test
  void bothLanguagesHaveTheSameMessages() {
    ResourceBundle arabic = Messages.in(Language.AR).bundle();
    ResourceBundle english = Messages.in(Language.EN).bundle();
    assertThat(new TreeSet<>(arabic.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
  }

  @Test
  void everyProblemAndEveryPartOfARecordHasWords() {
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      for (Item.Kind kind : Item.Kind.values()) {
        assertThat(messages.has("problem." + kind)).as(kind.name()).isTrue();
      }
      Words words = new Words(messages);
      assertThat(Role.values()).allSatisfy(role -> assertThat(words.of(role)).isNotEmpty());
      assertThat(Status.values()).allSatisfy(status -> assertThat(words.of(status)).isNotEmpty());
      assertThat(EntityType.values()).allSatisfy(type -> assertThat(words.of(type)).isNotEmpty());
      assertThat(StatementType.values()).allSatisfy(type -> assertThat(words.of(type)).isNotEmpty());
      assertThat(TimeMention.Type.values()).allSatisfy(type -> assertThat(words.of(type)).isNotEmpty());
    }
  }
}
