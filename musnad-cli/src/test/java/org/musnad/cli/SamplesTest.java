package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** The articles that come with Musnad, read by the command as a new user reads them. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @Test
  void everySampleIsReadWithoutAWarning() throws IOException {
    Run run = Run.english("read", "--format", "jsonl", SAMPLES.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).doesNotContain("warning");
    List<String> records = run.out().lines().toList();
    assertThat(records).hasSize(articles()).noneMatch(record -> record.contains("\"warnings\""));
    assertThat(records).allMatch(record -> record.contains("\"published\":\"20") && record.contains("\"outlet\":\""));
  }

  private static int articles() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return (int) files.filter(file -> file.toString().endsWith(".txt")).count();
    }
  }

  @Test
  void theDossierOfAPrimeMinisterTellsHisCareer() {
    Run run = Run.english("dossier", "مصطفى الكاظمي", SAMPLES.toString());
    assertThat(run.exit()).isZero();
    List<String> offices = offices(run.out());
    assertThat(offices).anyMatch(office -> office.contains("جهاز المخابرات") && office.contains("2016"));
    assertThat(offices).anyMatch(office -> office.contains("الحكومة") && office.contains("7 May 2020"));
    assertThat(offices).anyMatch(office -> office.contains("رئيس الوزراء") && office.contains("independent sources"));
    assertThat(run.out()).contains("April 2003", "https://samples.musnad.example/15-kadhimi-profile");
  }

  /** Each office with the lines below it, without the signs that set the direction of writing. */
  private static List<String> offices(String dossier) {
    String plain = dossier.replaceAll("[\u2066-\u2069]", "");
    String section = plain.substring(plain.indexOf("\nOffices\n"), plain.indexOf("\nLife\n"));
    return Arrays.asList(section.split("[●○]"));
  }

  @Disabled("the pronoun of «إعادة … الساعدي … وتعيينه» is read as the speaker, not as the person named before it")
  @Test
  void nobodyHoldsAnOfficeThatBelongsToAnother() {
    Run run = Run.english("dossier", "مصطفى الكاظمي", SAMPLES.toString());
    assertThat(offices(run.out())).noneMatch(office -> office.contains("مكافحة الإرهاب"));
  }
}
