package org.musnad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.musnad.identity.Rulebook;
import org.musnad.store.Archive;
import org.musnad.store.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad undo}: undoes a judgement, or an undoing. */
@Command(name = "undo", sortOptions = false)
final class UndoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Option(names = "--why", paramLabel = "WHY", descriptionKey = "option.why")
  private String why = "";

  @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "parameter.judgement")
  private long judgement;

  UndoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive archive = place.open(terminal)) {
      Optional<Long> undone = new Rulebook(archive).undo(judgement, why, Signature.now());
      if (undone.isEmpty()) {
        terminal.say("identity.no-judgement", judgement);
        return Exit.FAILED;
      }
      terminal.say("identity.undone", judgement, undone.get());
      return Exit.DONE;
    }
  }
}
