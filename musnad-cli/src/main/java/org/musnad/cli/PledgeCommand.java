package org.musnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code musnad pledge}: the board of pledges. */
@Command(name = "pledge", sortOptions = false)
final class PledgeCommand implements Runnable {
  private PledgeCommand() {}

  /** The command with its forms. */
  static CommandLine with(Terminal terminal) {
    return new CommandLine(new PledgeCommand())
        .addSubcommand(new PledgeListCommand(terminal))
        .addSubcommand(new PledgeShowCommand(terminal))
        .addSubcommand(new PledgeSetCommand(terminal));
  }

  @Override
  public void run() {
    throw new WrongUse("wrong.no-pledge-form");
  }
}
