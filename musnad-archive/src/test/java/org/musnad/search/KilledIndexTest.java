package org.musnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Articles;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;

/** A process that is killed while it makes the index leaves one that the next program completes. */
class KilledIndexTest {
  private static final int KILLS = Math.min(10, Integer.getInteger("musnad.kills", 3));
  private static final int ARTICLES = 300;
  private static final long LONGEST_MILLIS = 400;

  @TempDir Path directory;

  private Path file = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void add() {
    file = directory.resolve("musnad.db");
    folder = directory.resolve("musnad.db.index");
    try (Archive archive = Archive.create(ArchiveAddress.of(file.toString()))) {
      for (int i = 0; i < ARTICLES; i++) {
        archive.add(Articles.article("k" + i, "هذا الخبر رقم " + i + " عن مصنع الورق القديم في المدينة.").record(), "musnad test", Found.DESK);
      }
    }
  }

  @Test
  void killedAtAnyMomentItIsCompletedLater() throws IOException, InterruptedException {
    Random moments = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      kill(moments.nextLong(LONGEST_MILLIS));
    }
    try (Archive archive = Archive.open(ArchiveAddress.of(file.toString()));
        SearchIndex index = SearchIndex.open(archive, folder)) {
      index.catchUp(1, CatchingUp.UNWATCHED);
      assertThat(index.behind()).isZero();
      assertThat(index.search(SearchRequest.of("مصنع")).total()).isEqualTo(ARTICLES);
    }
  }

  /** Lets a process index, and kills it a moment after it has begun. */
  private void kill(long moment) throws IOException, InterruptedException {
    Path words = directory.resolve("words");
    Files.deleteIfExists(words);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                IndexingProcess.class.getName(), file.toString(), folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(words.toFile())
            .start();
    try {
      while (Files.size(words) == 0 && process.isAlive()) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      TimeUnit.MILLISECONDS.sleep(moment);
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(Files.readString(words)).startsWith("begun");
  }
}
