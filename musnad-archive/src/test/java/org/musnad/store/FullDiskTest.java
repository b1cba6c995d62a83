package org.musnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.musnad.store.Samples.DESK;
import static org.musnad.store.Samples.READER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.record.ArticleRecord;
import org.musnad.store.ArchiveException.Reason;

/** An archive on a disk of one megabyte. Only root can make one; others skip this. */
class FullDiskTest {
  @TempDir Path directory;

  private boolean isMounted = false;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    isMounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", directory.toString());
    assumeTrue(isMounted, "no small disk: mounting a tmpfs needs root");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (isMounted) {
      run("umount", directory.toString());
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      // No such command on this system.
      return false;
    }
  }

  @Test
  void whatDoesNotFitIsSaidAndWhatWasThereStays() throws IOException {
    ArchiveAddress address = new ArchiveAddress.File(directory.resolve("musnad.db"));
    Path ballast = directory.resolve("ballast");
    Files.write(ballast, new byte[100_000]);
    List<ArticleRecord> kept = new ArrayList<>();
    try (Archive archive = Archive.create(address)) {
      ArchiveContract.refused(Reason.FULL, () -> {
        while (kept.size() < 10_000) {
          ArticleRecord record = Samples.numbered(kept.size());
          archive.add(record, READER, DESK);
          kept.add(record);
        }
      });
    }
    assertThat(kept).isNotEmpty();
    Files.delete(ballast);
    List<ArticleRecord> records = new ArrayList<>();
    try (Archive archive = Archive.open(address)) {
      archive.each(stored -> records.add(stored.record()));
      assertThat(records).isEqualTo(kept);
      assertThat(archive.verify(finding -> {}).isSound()).isTrue();
      assertThat(archive.add(Samples.visit(), READER, DESK)).as("with room again").isInstanceOf(Addition.Added.class);
    }
  }

  @Test
  void aBackupThatDoesNotFitIsSaidAndLeavesNothing() throws IOException {
    Path copy = directory.resolve("copy.db");
    Path home = Files.createTempDirectory("musnad");
    try (Archive archive = Archive.create(new ArchiveAddress.File(home.resolve("musnad.db")))) {
      archive.add(Samples.visit(), READER, DESK);
      Files.write(directory.resolve("ballast"), new byte[1_000_000]);
      ArchiveContract.refused(Reason.FULL, () -> archive.backup(copy));
      assertThat(archive.size()).isEqualTo(1);
    } finally {
      Files.deleteIfExists(home.resolve("musnad.db"));
      Files.deleteIfExists(home);
    }
    try (var files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("ballast");
    }
  }
}
