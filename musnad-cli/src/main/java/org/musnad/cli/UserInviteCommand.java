package org.musnad.cli;

import java.util.concurrent.Callable;
import org.musnad.newsroom.Role;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad user invite}: prints the link of an invitation. */
@Command(name = "invite", sortOptions = false)
final class UserInviteCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "option.user-url")
  private String url = "http://127.0.0.1:8080/";

  @Parameters(index = "0", arity = "1", paramLabel = "ROLE", descriptionKey = "parameter.user-role")
  private String role = "";

  UserInviteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Role wanted = UserCommand.role(role);
    try (Archive archive = place.create(terminal)) {
      String secret = UserCommand.people(archive).invite(wanted, UserCommand.by(), "");
      terminal.out().line(OutsideOptions.link(OutsideOptions.address(url), "invitation/", secret));
    }
    return Exit.DONE;
  }
}
