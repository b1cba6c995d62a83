package org.musnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.text.Limits;

class ReadCommandTest {
  private static final String TEXT =
      "عين الرئيس سالم النوري أمس سعاد الراوي وزيرة للثقافة، وقالت الراوي: «سنفتح المتحف في 3 آذار 2020».";

  @TempDir Path directory;

  @BeforeEach
  void writeOneArticle() throws IOException {
    write("a.txt", ("title: عنوان\npublished: 2020-02-20\n\n" + TEXT).getBytes(UTF_8));
  }

  @Test
  void aRecordIsOneLineOfJson() {
    Run run = Run.of("read", "--outlet", "صحيفة", path("a.txt"));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\"id\":\"a\",\"title\":\"عنوان\",\"outlet\":\"صحيفة\",\"url\":\"\",\"published\":\"2020-02-20\","
            + "\"language\":\"ar\",\"text\":\"" + TEXT + "\",\"sentences\":[")
        .endsWith("]}\n");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void standardInputIsRead() {
    assertThat(Run.in(Map.of(), TEXT, "read", "--published", "2020-02-20", "-").out())
        .startsWith("{\"id\":\"stdin\",").contains("\"published\":\"2020-02-20\"");
  }

  @Test
  void asTextTheArticleStandsBeforeItsStatements() {
    Run run = Run.of("read", "--format", "text", path("a.txt"));
    assertThat(run.out()).startsWith("# a · عنوان · 2020-02-20\n\n");
    assertThat(run.out().replaceAll("⟦[^ ]+ |⟧", "")).contains(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"1,en,UTC", "2,en,UTC", "2,ar-EG-u-nu-arab,Asia/Baghdad", "1,tr,Asia/Baghdad", "4,tr,UTC"})
  void theBytesAreTheSameOnAnyThreadsInAnyLocaleAndZone(int threads, String locale, String zone) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String text = TEXT.repeat(1 + (i * 37) % 23);
      lines.append("{\"id\":\"").append(i).append("\",\"published\":\"2020-02-20\",\"text\":\"").append(text).append("\"}\n");
    }
    write("many.jsonl", lines.toString().getBytes(UTF_8));
    for (String format : List.of("jsonl", "text")) {
      Run expected = Run.of("read", "--threads", "1", "--format", format, path("many.jsonl"));
      assertThat(inPlace(locale, zone, "read", "--threads", threads + "", "--format", format, path("many.jsonl")))
          .isEqualTo(expected);
      assertThat(expected.exit()).isZero();
    }
  }

  @Test
  void theOrderIsThatOfTheInputAndProblemsDoNotStopIt() throws IOException {
    write("b.jsonl", ("{\"id\":\"1\",\"text\":\"" + TEXT + "\"}\nكلام\n{\"id\":\"3\",\"text\":\"" + TEXT + "\"}").getBytes(UTF_8));
    Run run = Run.english("read", path("b.jsonl"), path("none.txt"), path("a.txt"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(ids(run)).containsExactly("1", "3", "a");
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains("b.jsonl:2: is not JSON from column", "none.txt: there is no such file");
  }

  @Test
  void missingAndEmptyAndForeignFilesAreSaidInBothLanguages() throws IOException {
    write("empty.txt", new byte[0]);
    write("report.txt", "%PDF-1.7".getBytes(UTF_8));
    Files.createDirectories(directory.resolve("nothing"));
    Run english =
        Run.english("read", path("none.txt"), path("empty.txt"), path("report.txt"), path("nothing"));
    assertThat(english.exit()).isEqualTo(1);
    assertThat(english.out()).isEmpty();
    assertThat(english.err())
        .contains("none.txt: there is no such file", "empty.txt: is empty", "report.txt: is not a text (PDF)",
            "nothing: holds no .txt");
    Run arabic = Run.of("read", path("none.txt"), path("empty.txt"), path("report.txt"));
    assertThat(arabic.err())
        .contains("none.txt: لا يوجد ملف بهذا الاسم", "empty.txt: فارغ", "report.txt: ليس نصا (PDF)");
  }

  @Test
  void damagedAndOldEncodingsAreReadAndSaid() throws IOException {
    byte[] damaged = TEXT.getBytes(UTF_8);
    damaged[7] = (byte) 0xFF;
    write("damaged.txt", damaged);
    write("old.txt", TEXT.getBytes(Charset.forName("windows-1256")));
    Run run = Run.english("read", path("damaged.txt"), path("old.txt"));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("damaged.txt: warning: broken UTF-8, 2 places replaced", "old.txt: warning: not UTF-8; "
        + "read as windows-1256");
    assertThat(run.out()).contains("\"warnings\":[{\"code\":\"bytes-replaced\",\"detail\":[\"2\"]}]",
        "\"text\":\"" + TEXT + "\"");
  }

  @Test
  void aDateThatIsNoneIsSaidAndTheArticleIsReadWithoutIt() throws IOException {
    write("b.txt", ("published: الخميس\n\n" + TEXT).getBytes(UTF_8));
    Run run = Run.of("read", path("b.txt"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("«الخميس» ليس تاريخا");
    assertThat(run.out()).contains("\"id\":\"b\"").doesNotContain("\"published\"");
  }

  @Test
  void aTextThatIsNotArabicIsSaidAndNothingIsMadeUp() throws IOException {
    write("b.txt", "The minister opened the museum on 3 March 2020.".getBytes(UTF_8));
    Run run = Run.english("read", path("b.txt"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("b.txt: warning: the text is not Arabic");
    assertThat(run.out())
        .contains("\"language\":\"und\"", "\"entities\":[],\"times\":[],\"statements\":[]", "\"code\":\"not-arabic\"");
  }

  @Test
  void oneForeignOrEmptyArticleAmongOthersIsOnlySaid() throws IOException {
    write("b.jsonl", "{\"id\":\"1\",\"text\":\"Only Latin letters.\"}\n{\"id\":\"2\",\"text\":\"\"}".getBytes(UTF_8));
    Run run = Run.english("read", path("a.txt"), path("b.jsonl"));
    assertThat(run.exit()).isZero();
    assertThat(ids(run)).containsExactly("a", "1", "2");
    assertThat(run.err()).contains("b.jsonl:1: warning: the text is not Arabic", "b.jsonl:2: warning: the text is empty");
    assertThat(Run.english("read", path("b.jsonl")).exit()).isEqualTo(1);
  }

  @Test
  void aTextOverTheLimitIsCutAndBothTheUserAndTheRecordKnow() throws IOException {
    // Latin letters, so that only the cutting is tested and not the reader's patience.
    String text = "say ".repeat(Limits.TEXT / 4 + 10);
    write("b.txt", text.getBytes(UTF_8));
    Run run = Run.english("read", path("b.txt"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("its first " + Limits.TEXT + " of " + text.length() + " letters");
    assertThat(run.out()).contains("{\"code\":\"text-cut\",\"detail\":[\"" + Limits.TEXT + "\",\"" + text.length() + "\"]}");
  }

  @Test
  void aClosedPipeEndsQuietly() {
    OutputStream closed = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    List<String> arguments = List.of("read", path("a.txt"));
    assertThat(Main.run(arguments, InputStream.nullInputStream(), closed, err, Map.of())).isZero();
    assertThat(Main.run(List.of("--help"), InputStream.nullInputStream(), closed, err, Map.of())).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsSaid() {
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    List<String> arguments = List.of("read", "--lang", "en", path("a.txt"));
    assertThat(Main.run(arguments, InputStream.nullInputStream(), full, err, Map.of())).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("The output cannot be written");
  }

  @Test
  void explainPrintsEverySentence() {
    Run run = Run.of("explain", path("a.txt"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("# a · عنوان · 2020-02-20\n\n[1] ").contains("سعاد الراوي");
    assertThat(Run.of("explain", path("none.txt")).exit()).isEqualTo(1);
  }

  private static Run inPlace(String locale, String zone, String... arguments) {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return Run.of(arguments);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  private static List<String> ids(Run run) {
    List<String> ids = new ArrayList<>();
    run.out().lines().forEach(line -> ids.add(line.substring(7, line.indexOf("\",\"title\""))));
    return ids;
  }

  private String path(String name) {
    return directory.resolve(name).toString();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(directory.resolve(name), bytes);
  }
}
