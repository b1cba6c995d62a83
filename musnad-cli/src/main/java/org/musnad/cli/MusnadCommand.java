package org.musnad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: what all forms have in common. */
@Command(
    name = "musnad",
    version = Reader.VERSION,
    sortOptions = false,
    usageHelpAutoWidth = true)
final class MusnadCommand implements Runnable {
  @Option(names = "--lang", paramLabel = "ar|en", descriptionKey = "option.lang", scope = ScopeType.INHERIT, order = 90)
  private String language = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help", scope = ScopeType.INHERIT, order = 91)
  private boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "option.version", order = 92)
  private boolean version;

  /** Without a subcommand there is nothing to do, so the user is told what there is. */
  @Override
  public void run() {
    throw new WrongUse("wrong.no-command", String.join(" · ", spec.subcommands().keySet()));
  }

  String language() {
    return language;
  }
}
