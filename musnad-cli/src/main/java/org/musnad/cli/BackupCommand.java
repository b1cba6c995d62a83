package org.musnad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code musnad backup}: a copy of an archive, made while others go on using it. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "parameter.backup")
  private Path file = Path.of("");

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive archive = place.open(terminal)) {
      archive.backup(file);
    }
    terminal.say("dossier.written", file);
    return Exit.DONE;
  }
}
