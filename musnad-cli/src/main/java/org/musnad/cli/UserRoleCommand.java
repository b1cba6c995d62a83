package org.musnad.cli;

import java.util.concurrent.Callable;
import org.musnad.newsroom.Role;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code musnad user role}: gives somebody another role. */
@Command(name = "role", sortOptions = false)
final class UserRoleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Parameters(index = "0", arity = "1", paramLabel = "NAME", descriptionKey = "parameter.user")
  private String name = "";

  @Parameters(index = "1", arity = "1", paramLabel = "ROLE", descriptionKey = "parameter.user-role")
  private String role = "";

  UserRoleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Role wanted = UserCommand.role(role);
    try (Archive archive = place.open(terminal)) {
      return UserCommand.finish(terminal, UserCommand.people(archive).role(name, wanted, UserCommand.by(), ""), name);
    }
  }
}
