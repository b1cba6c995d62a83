package org.musnad.cli;

import java.util.concurrent.Callable;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code musnad user dismiss}: ends an account. */
@Command(name = "dismiss", sortOptions = false)
final class UserDismissCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Parameters(index = "0", arity = "1", paramLabel = "NAME", descriptionKey = "parameter.user")
  private String name = "";

  UserDismissCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive archive = place.open(terminal)) {
      return UserCommand.finish(terminal, UserCommand.people(archive).dismiss(name, UserCommand.by(), ""), name);
    }
  }
}
