package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path directory;

  @Test
  void theFileIsThereWhole() throws IOException {
    AtomicFile.write(directory.resolve("a.html"), out -> out.write("نص"));
    assertThat(directory.resolve("a.html")).hasContent("نص");
    assertThat(directory).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void whatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    Files.writeString(directory.resolve("a.html"), "old");
    assertThatThrownBy(() -> AtomicFile.write(directory.resolve("a.html"), out -> {
      out.write("half");
      throw new IOException("broken");
    })).isInstanceOf(IOException.class);
    assertThat(directory.resolve("a.html")).hasContent("old");
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }
}
