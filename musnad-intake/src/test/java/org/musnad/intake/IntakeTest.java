package org.musnad.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.record.Warning;
import org.musnad.text.Article;
import org.musnad.text.Limits;

class IntakeTest {
  private static final String TEXT = "أعلنت وزيرة الثقافة سعاد الراوي افتتاح المعرض في عمّان، وقالت إن الدخول إليه بلا مقابل.";

  @TempDir Path directory;

  @Test
  void aTextIsKeptLetterForLetter() throws IOException {
    write("خبر.txt", (TEXT + "\r\n").getBytes(UTF_8));
    assertThat(found("خبر.txt").article()).isEqualTo(Article.ofText("خبر", TEXT + "\r\n"));
  }

  @Test
  void frontMatterTellsAboutTheArticleAndIsNotPartOfIt() throws IOException {
    write("a.txt", ("title: عنوان\noutlet: صحيفة\npublished: 2020-05-07\nurl: https://example.org/1\n\n" + TEXT).getBytes(UTF_8));
    assertThat(found("a.txt").article())
        .isEqualTo(new Article("a", "عنوان", "صحيفة", "https://example.org/1", LocalDate.of(2020, 5, 7), TEXT));
  }

  @Test
  void linesThatOnlyLookLikeFrontMatterAreText() throws IOException {
    write("a.txt", "title: عنوان\nثم كلام آخر\n\nنص".getBytes(UTF_8));
    write("b.txt", "سطر\ntitle: عنوان\n\nنص".getBytes(UTF_8));
    assertThat(found("a.txt").article().text()).startsWith("title: عنوان\nثم");
    assertThat(found("b.txt").article().text()).startsWith("سطر\ntitle");
  }

  @Test
  void whatTheArticleSaysStandsBeforeTheDefaults() throws IOException {
    write("a.txt", ("outlet: صحيفة\n\n" + TEXT).getBytes(UTF_8));
    Defaults defaults = new Defaults("أخرى", LocalDate.of(2019, 1, 2));
    Article article = ((Item.Found) read(defaults, path("a.txt")).get(0)).article();
    assertThat(article.outlet()).isEqualTo("صحيفة");
    assertThat(article.published()).isEqualTo(LocalDate.of(2019, 1, 2));
  }

  @Test
  void aByteOrderMarkNamesTheEncodingAndIsNoLetter() throws IOException {
    write("8.txt", ("\ufeff" + TEXT).getBytes(UTF_8));
    write("be.txt", ("\ufeff" + TEXT).getBytes(UTF_16BE));
    write("le.txt", ("\ufeff" + TEXT).getBytes(UTF_16LE));
    for (String name : List.of("8.txt", "be.txt", "le.txt")) {
      assertThat(found(name).article().text()).as(name).isEqualTo(TEXT);
      assertThat(found(name).warnings()).as(name).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void oldArabicEncodingsAreGuessedAndSaid(String charset) throws IOException {
    String text = "اعلنت وزيرة الثقافة سعاد الراوي افتتاح المعرض في المدينة مساء يوم الخميس";
    write("a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(found("a.txt").article().text()).isEqualTo(text);
    assertThat(found("a.txt").warnings()).containsExactly(new Warning("charset-guessed", List.of(charset)));
  }

  @Test
  void damagedUtf8IsReplacedAndCounted() throws IOException {
    byte[] bytes = TEXT.getBytes(UTF_8);
    bytes[11] = 'x';
    bytes[bytes.length / 2] = (byte) 0xFF;
    write("a.txt", bytes);
    Item.Found found = found("a.txt");
    long replaced = found.article().text().chars().filter(c -> c == 0xFFFD).count();
    assertThat(replaced).isPositive();
    assertThat(found.warnings()).containsExactly(new Warning("bytes-replaced", List.of(Long.toString(replaced))));
  }

  @Test
  void aReplacementSignThatWasThereIsNotCounted() throws IOException {
    write("a.txt", (TEXT + "\ufffd").getBytes(UTF_8));
    assertThat(found("a.txt").warnings()).isEmpty();
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    write("a.txt", "%PDF-1.4 …".getBytes(UTF_8));
    write("b.txt", "a\0b".getBytes(UTF_8));
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) Math.max(noise[i] | 1, Byte.MIN_VALUE);
    }
    write("c.txt", noise);
    assertThat(problem("a.txt")).isEqualTo(new Item.Problem(path("a.txt"), Item.Kind.NOT_TEXT, List.of("PDF")));
    assertThat(problem("b.txt").kind()).isEqualTo(Item.Kind.NOT_TEXT);
    assertThat(problem("c.txt").kind()).isEqualTo(Item.Kind.NOT_TEXT);
  }

  @Test
  void missingAndEmptyFilesAreProblemsAndTheRestIsRead() throws IOException {
    write("empty.txt", " \n".getBytes(UTF_8));
    write("a.txt", TEXT.getBytes(UTF_8));
    assertThat(read(path("none.txt"), path("empty.txt"), path("a.txt")))
        .extracting(IntakeTest::shape)
        .containsExactly("MISSING", "EMPTY", "a");
  }

  @Test
  void aDateThatIsNoneIsSaidAndTheArticleIsReadWithoutIt() throws IOException {
    write("a.txt", ("published: 2020-02-30\n\n" + TEXT).getBytes(UTF_8));
    List<Item> items = read(path("a.txt"));
    assertThat(items).hasSize(2);
    assertThat(items.get(0)).isEqualTo(new Item.Problem(path("a.txt"), Item.Kind.BAD_DATE, List.of("2020-02-30")));
    assertThat(((Item.Found) items.get(1)).article().published()).isNull();
  }

  @Test
  void aTextOverTheLimitIsCutAndSaidSo() throws IOException {
    String line = TEXT + "\n";
    int lines = Limits.TEXT / line.length() + 2;
    write("a.txt", line.repeat(lines).getBytes(UTF_8));
    Item.Found found = found("a.txt");
    int kept = found.article().text().length();
    assertThat(kept).isLessThanOrEqualTo(Limits.TEXT).isGreaterThan(Limits.TEXT - line.length() - 1);
    assertThat(found.article().text()).endsWith("\n");
    assertThat(found.warnings())
        .containsExactly(new Warning("text-cut", List.of(Integer.toString(kept), Integer.toString(line.length() * lines))));
  }

  @Test
  void directoriesAreWalkedByNameWithoutHiddenAndOtherFiles() throws IOException {
    write("d/b.txt", TEXT.getBytes(UTF_8));
    write("d/a/z.txt", TEXT.getBytes(UTF_8));
    write("d/a/b.txt", TEXT.getBytes(UTF_8));
    write("d/.hidden.txt", TEXT.getBytes(UTF_8));
    write("d/.git/c.txt", TEXT.getBytes(UTF_8));
    write("d/README.md", TEXT.getBytes(UTF_8));
    write("d/c.jsonl", "{\"id\":\"j\",\"text\":\"نص\"}".getBytes(UTF_8));
    assertThat(read(path("d"))).extracting(IntakeTest::shape).containsExactly("b", "z", "b#2", "j");
  }

  @Test
  void filesOfTheSameNameAreToldApartByTheirPath() throws IOException {
    write("d/a.txt", TEXT.getBytes(UTF_8));
    write("d/e/a.txt", TEXT.getBytes(UTF_8));
    assertThat(read(path("d"))).extracting(IntakeTest::shape).containsExactly("a", "e/a");
  }

  @Test
  void aDirectoryWithNothingToReadIsAProblem() throws IOException {
    write("d/README.md", TEXT.getBytes(UTF_8));
    assertThat(read(path("d"))).containsExactly(new Item.Problem(path("d"), Item.Kind.EMPTY_DIRECTORY, List.of()));
  }

  @Test
  void packedFilesAreUnpackedWhateverTheyAreCalled() throws IOException {
    write("a.txt.gz", packed(TEXT.getBytes(UTF_8)));
    write("b.txt", packed(TEXT.getBytes(UTF_8)));
    assertThat(found("a.txt.gz").article()).isEqualTo(Article.ofText("a", TEXT));
    assertThat(found("b.txt").article().text()).isEqualTo(TEXT);
  }

  @Test
  void aPackedFileThatEndsEarlyIsAProblemBehindWhatItHeld() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"نص ").append(i * 7919L % 10007).append("\"}\n");
    }
    byte[] whole = packed(lines.toString().getBytes(UTF_8));
    write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 100));
    List<Item> items = read(path("a.jsonl.gz"));
    assertThat(items).hasSizeGreaterThan(1000);
    assertThat(shape(items.get(items.size() - 1))).isEqualTo("BROKEN_GZIP");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      byte[] block = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 40; i++) {
        out.write(block);
      }
    }
    write("a.txt.gz", bytes.toByteArray());
    assertThat(problem("a.txt.gz").kind()).isEqualTo(Item.Kind.GZIP_BOMB);
  }

  @Test
  void standardInputIsReadByWhatItHolds() {
    assertThat(stdin(TEXT)).extracting(IntakeTest::shape).containsExactly("stdin");
    assertThat(stdin("{\"id\":\"x\",\"text\":\"نص\"}\n{\"text\":\"نص\"}")).extracting(IntakeTest::shape)
        .containsExactly("x", "stdin:2");
    assertThat(stdin("<!DOCTYPE html><p>" + TEXT + "</p>")).extracting(IntakeTest::text).containsExactly(TEXT);
    assertThat(stdin("")).extracting(IntakeTest::shape).containsExactly("EMPTY");
  }

  @Test
  void theStreamIsLazy() throws IOException {
    InputStream endless = new InputStream() {
      private final byte[] line = "{\"id\":\"1\",\"text\":\"نص\"}\n".getBytes(UTF_8);
      private int at = 0;

      @Override
      public int read() {
        return line[at++ % line.length] & 0xff;
      }
    };
    try (Intake intake = Intake.of(List.of("-"), endless, Defaults.NONE)) {
      assertThat(intake.stream().limit(5).count()).isEqualTo(5);
    }
  }

  static String shape(Item item) {
    return item instanceof Item.Found found ? found.article().id() : ((Item.Problem) item).kind().name();
  }

  private static String text(Item item) {
    return ((Item.Found) item).article().text();
  }

  private List<Item> stdin(String text) {
    try (Intake intake = Intake.of(List.of("-"), new ByteArrayInputStream(text.getBytes(UTF_8)), Defaults.NONE)) {
      return intake.stream().toList();
    }
  }

  private Item.Found found(String name) {
    return (Item.Found) read(path(name)).get(0);
  }

  private Item.Problem problem(String name) {
    return (Item.Problem) read(path(name)).get(0);
  }

  private static List<Item> read(String... paths) {
    return read(Defaults.NONE, paths);
  }

  private static List<Item> read(Defaults defaults, String... paths) {
    try (Intake intake = Intake.of(List.of(paths), InputStream.nullInputStream(), defaults)) {
      return intake.stream().toList();
    }
  }

  private String path(String name) {
    return directory.resolve(name).toString();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
