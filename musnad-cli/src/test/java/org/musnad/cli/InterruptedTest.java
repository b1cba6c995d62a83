package org.musnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while articles are added: a process of its own, since a signal ends it. */
class InterruptedTest {
  @TempDir Path directory;

  @Test
  void theArticleAtHandIsKeptAndItIsSaidHowToGoOn() throws IOException, InterruptedException {
    Path archive = directory.resolve("news.db");
    Path said = directory.resolve("said");
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "add", "--archive",
        archive.toString(), "-").redirectError(said.toFile());
    builder.environment().putAll(Map.of("MUSNAD_LANG", "ar", "MUSNAD_WATCHED", "no"));
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write("{\"id\":\"first\",\"text\":\"زار الوفد بغداد.\"}\n".getBytes(UTF_8));
      in.flush();
      while (process.isAlive() && !Files.exists(archive)) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      // What "kill" sends and what Ctrl-C sends come in by the same door.
      process.destroy();
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(Files.readString(said)).contains("للمتابعة أعد الأمر نفسه");
    assertThat(Run.english("verify", "--archive", archive.toString()).exit()).isZero();
  }
}
