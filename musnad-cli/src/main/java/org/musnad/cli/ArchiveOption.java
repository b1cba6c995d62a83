package org.musnad.cli;

import org.jspecify.annotations.Nullable;
import org.musnad.store.Archive;
import org.musnad.store.ArchiveAddress;
import picocli.CommandLine.Option;

/**
 * Which archive a command works on: {@code --archive}, else {@code MUSNAD_ARCHIVE}, else {@code musnad.db} in this
 * directory.
 */
final class ArchiveOption {
  private static final String HERE = "musnad.db";

  @Option(names = "--archive", paramLabel = "A", descriptionKey = "option.archive")
  private @Nullable String archive;

  /** Whether the user named one on the command line. */
  boolean isGiven() {
    return archive != null;
  }

  /** The archive, which must be there. */
  Archive open(Terminal terminal) {
    return Archive.open(address(terminal));
  }

  /** The archive, made if it is not there. */
  Archive create(Terminal terminal) {
    return Archive.create(address(terminal));
  }

  ArchiveAddress address(Terminal terminal) {
    String named = archive == null ? terminal.environment().getOrDefault("MUSNAD_ARCHIVE", "") : archive;
    return ArchiveAddress.of(named.isEmpty() ? HERE : named);
  }
}
