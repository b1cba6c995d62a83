package org.musnad.cli;

import java.util.concurrent.Callable;
import org.musnad.store.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code musnad same}: says that two in an archive are one and the same. */
@Command(name = "same", sortOptions = false)
final class SameCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RulingOptions options = new RulingOptions();

  SameCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return options.judge(terminal, (rulebook, one, other) -> rulebook.same(one, other, options.why(), Signature.now()));
  }
}
