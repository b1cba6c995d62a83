package org.musnad.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Upload upload;

  @BeforeEach
  void begin() throws IOException {
    folder = Files.createDirectory(directory.resolve("in"));
    upload = new Upload(folder);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void take(String name, byte[] contents) throws IOException {
    upload.take(name, new ByteArrayInputStream(contents));
  }

  private List<Upload.Refusal> refusals() {
    return upload.refused().stream().map(result -> ((Result.NotTaken) result).why()).toList();
  }

  @Test
  void filesOfAZipAreKeptUnderTheirOwnNames() throws IOException {
    take("خبر.txt", bytes("نص"));
    take("all.zip", zip(Map.of("a/first.html", bytes("<p>"), "a/.hidden.txt", bytes("x"), "__MACOSX/a.txt", bytes("x"), "z.jsonl", bytes("{}"))));
    assertThat(upload.kept()).extracting(Upload.Kept::name).containsExactly("خبر.txt", "all.zip: a/first.html", "all.zip: z.jsonl");
    assertThat(upload.kept()).extracting(kept -> kept.path().getFileName().toString()).containsExactly("خبر.txt", "first.html", "z.jsonl");
    assertThat(upload.refused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out.txt", "a/../../out.txt", "/etc/out.txt", "..\\out.txt", "C:out.txt", "a/..", ".."})
  void aNameThatLeadsOutIsRefusedAndNothingIsWrittenThere(String name) throws IOException {
    take("evil.zip", zip(Map.of(name, bytes("x"), "good.txt", bytes("نص"))));
    assertThat(refusals()).containsExactly(Upload.Refusal.NAME);
    assertThat(upload.kept()).hasSize(1);
    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../out.txt", "..\\..\\out.txt", "/tmp/out.txt", "a\u0000b.txt", "....txt"})
  void theNameOfAnUploadIsOnlyAName(String name) throws IOException {
    take(name, bytes("نص"));
    assertThat(upload.kept()).allSatisfy(kept -> assertThat(kept.path().normalize()).startsWith(folder));
    assertThat(upload.kept()).hasSize(1);
  }

  @Test
  void otherKindsOfFilesAreRefused() throws IOException {
    take("a.pdf", bytes("%PDF"));
    take("a.zip", zip(Map.of("b.zip", bytes("x"), "c.exe", bytes("x"))));
    assertThat(refusals()).containsExactly(Upload.Refusal.KIND, Upload.Refusal.NESTED, Upload.Refusal.KIND);
  }

  @Test
  void aZipThatUnpacksTooFarIsLeft() throws IOException {
    byte[] zip = zip(Map.of("a.txt", new byte[(int) Upload.FILE + 1], "b.txt", bytes("x")));
    assertThat(zip.length).isLessThan(200_000);
    take("bomb.zip", zip);
    assertThat(refusals()).containsExactly(Upload.Refusal.SIZE);
    assertThat(upload.kept()).isEmpty();
  }

  @Test
  void aZipOfTooManyFilesIsLeft() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i <= Upload.COUNT; i++) {
      files.put(i + ".txt", new byte[0]);
    }
    take("many.zip", zip(files));
    assertThat(refusals()).containsExactly(Upload.Refusal.COUNT);
    assertThat(upload.kept()).hasSize(Upload.COUNT);
  }

  @Test
  void aBrokenZipIsSaid() throws IOException {
    take("text.zip", bytes("not a zip"));
    byte[] whole = zip(Map.of("a.txt", bytes("نص".repeat(5000))));
    take("half.zip", java.util.Arrays.copyOf(whole, whole.length / 4));
    assertThat(refusals()).containsExactly(Upload.Refusal.BROKEN_ZIP, Upload.Refusal.BROKEN_ZIP);
  }
}
