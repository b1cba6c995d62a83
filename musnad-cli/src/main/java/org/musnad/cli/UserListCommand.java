package org.musnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.store.Account;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code musnad user list}. */
@Command(name = "list", sortOptions = false)
final class UserListCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  UserListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive archive = place.open(terminal)) {
      List<Account> accounts = archive.accounts().all();
      for (Account account : accounts) {
        String state = account.isDismissed() ? terminal.messages().text("user.dismissed") : account.role();
        terminal.out().line(account.name() + "\t" + state);
      }
      if (accounts.isEmpty()) {
        terminal.say("user.none");
      }
      return accounts.isEmpty() ? Exit.FAILED : Exit.DONE;
    }
  }
}
