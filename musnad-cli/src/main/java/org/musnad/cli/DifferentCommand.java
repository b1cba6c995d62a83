package org.musnad.cli;

import java.util.concurrent.Callable;
import org.musnad.store.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code musnad different}: says that two in an archive are not the same. */
@Command(name = "different", sortOptions = false)
final class DifferentCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RulingOptions options = new RulingOptions();

  DifferentCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return options.judge(terminal, (rulebook, one, other) -> rulebook.different(one, other, options.why(), Signature.now()));
  }
}
