package org.musnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.record.ArticleRecord;

/**
 * A process that is killed while it adds loses at most the article it was at, and never harms the archive. A few kills
 * here; {@code -Dmusnad.kills=50} asks for more, as continuous integration does.
 */
class KilledTest {
  private static final int KILLS = Integer.getInteger("musnad.kills", 5);
  private static final long LONGEST_MILLIS = 120;

  @TempDir Path directory;

  @Test
  void killedAtAnyMomentItKeepsAllThatItSaidItKept() throws IOException, InterruptedException {
    Path file = directory.resolve("musnad.db");
    Random moments = new Random(6);
    int kept = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int said = killed(file, kept, moments.nextLong(LONGEST_MILLIS));
      kept = checked(file, Math.max(said, kept));
    }
    assertThat(kept).isGreaterThan(KILLS);
  }

  /**
   * Lets a process add from a number on, kills it a moment after its first word, and answers how many articles it said
   * it kept.
   */
  private int killed(Path file, int from, long moment) throws IOException, InterruptedException {
    Path words = directory.resolve("words");
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-Xmx256m", "-cp", System.getProperty("java.class.path"), AddingProcess.class.getName(), file.toString(),
        Integer.toString(from))
        .redirectErrorStream(true).redirectOutput(words.toFile()).start();
    try {
      while (Files.size(words) == 0 && process.isAlive()) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      TimeUnit.MILLISECONDS.sleep(moment);
      assertThat(process.isAlive()).as(Files.readString(words)).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    // The last line may be cut off by the kill.
    String said = Files.readString(words);
    List<String> whole = said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
    return whole.isEmpty() ? from : Integer.parseInt(whole.get(whole.size() - 1)) + 1;
  }

  /**
   * Whether the archive is sound and holds, whole and in order, what was said to be kept and at most one article more.
   */
  private static int checked(Path file, int said) {
    List<ArticleRecord> records = new ArrayList<>();
    try (Archive archive = Archive.open(new ArchiveAddress.File(file))) {
      assertThat(archive.verify(finding -> {})).matches(Verification::isSound);
      archive.each(stored -> records.add(stored.record()));
      assertThat(archive.changes(0)).hasSize(records.size());
    }
    assertThat(records.size()).isBetween(said, said + 1);
    for (int i = 0; i < records.size(); i++) {
      assertThat(records.get(i)).isEqualTo(Samples.numbered(i));
    }
    return records.size();
  }
}
