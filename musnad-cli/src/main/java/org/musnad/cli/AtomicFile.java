package org.musnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class AtomicFile {
  private static final Set<PosixFilePermission> READABLE = Set.of(
      PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ,
      PosixFilePermission.OTHERS_READ);

  private AtomicFile() {}

  /** What goes into the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    Path place = file.toAbsolutePath();
    Path directory = place.getParent();
    if (directory == null) {
      throw new IOException(file.toString());
    }
    Path draft = Files.createTempFile(directory, ".musnad", ".part");
    // Ctrl-C must not leave the draft behind.
    draft.toFile().deleteOnExit();
    try {
      try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(draft, READABLE);
      }
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path place) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
