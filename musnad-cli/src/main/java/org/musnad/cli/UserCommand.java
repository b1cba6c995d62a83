package org.musnad.cli;

import java.time.Clock;
import org.musnad.account.People;
import org.musnad.newsroom.Role;
import org.musnad.store.Accounts.Outcome;
import org.musnad.store.Archive;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code musnad user}: who may enter the newsroom. */
@Command(name = "user", sortOptions = false)
final class UserCommand implements Runnable {
  private UserCommand() {}

  /** The command with its forms. */
  static CommandLine with(Terminal terminal) {
    return new CommandLine(new UserCommand())
        .addSubcommand(new UserListCommand(terminal))
        .addSubcommand(new UserInviteCommand(terminal))
        .addSubcommand(new UserRoleCommand(terminal))
        .addSubcommand(new UserDismissCommand(terminal));
  }

  @Override
  public void run() {
    throw new WrongUse("wrong.no-user-form");
  }

  /** The people of an archive. */
  static People people(Archive archive) {
    return new People(archive.accounts(), Clock.systemUTC());
  }

  /** How this system's user is named in the log. */
  static String by() {
    return System.getProperty("user.name", "");
  }

  static Role role(String label) {
    return Role.of(label).orElseThrow(() -> new WrongUse("wrong.user-role", label));
  }

  static int finish(Terminal terminal, Outcome outcome, String name) {
    terminal.say(outcome == Outcome.DONE ? "user.done" : "user." + outcome, name);
    return outcome == Outcome.DONE ? Exit.DONE : Exit.FAILED;
  }
}
