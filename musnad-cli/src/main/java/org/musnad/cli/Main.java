package org.musnad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.musnad.language.Language;
import org.musnad.search.SearchException;
import org.musnad.store.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The command {@code musnad}. */
public final class Main {
  private final Terminal terminal;
  private final Complaints complaints;

  private Main(Terminal terminal) {
    this.terminal = terminal;
    this.complaints = new Complaints(terminal.messages());
  }

  public static void main(String[] arguments) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(List.of(arguments), System.in, out, err, System.getenv()));
  }

  /**
   * Runs the command and answers its exit code: 0 done, 1 nothing found or something failed, 2 wrong use.
   *
   * @param environment where {@code MUSNAD_LANG}, {@code LANG}, {@code MUSNAD_WATCHED} and {@code MUSNAD_ARCHIVE} are looked up
   */
  public static int run(
      List<String> arguments, InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
    Messages messages = Messages.forUser(arguments, environment);
    PrintWriter talk = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    boolean watched = environment.getOrDefault("MUSNAD_WATCHED", "").equals("yes");
    return new Main(new Terminal(in, new Output(out), talk, messages, environment, watched)).run(arguments);
  }

  private int run(List<String> arguments) {
    MusnadCommand top = new MusnadCommand();
    CommandLine commands = new CommandLine(top)
        .addSubcommand(new ReadCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new DossierCommand(terminal))
        .addSubcommand(new AddCommand(terminal))
        .addSubcommand(new RemoveCommand(terminal))
        .addSubcommand(new RereadCommand(terminal))
        .addSubcommand(new VerifyCommand(terminal))
        .addSubcommand(new CopiesCommand(terminal))
        .addSubcommand(PledgeCommand.with(terminal))
        .addSubcommand(new BackupCommand(terminal))
        .addSubcommand(new SearchCommand(terminal))
        .addSubcommand(new SuggestCommand(terminal))
        .addSubcommand(new ReviewCommand(terminal))
        .addSubcommand(new SameCommand(terminal))
        .addSubcommand(new DifferentCommand(terminal))
        .addSubcommand(new UndoCommand(terminal))
        .addSubcommand(new ServeCommand(terminal))
        .addSubcommand(UserCommand.with(terminal))
        .addSubcommand(new ScoreCommand(terminal));
    commands.setResourceBundle(terminal.messages().bundle());
    commands.setOut(new PrintWriter(terminal.out()));
    commands.setErr(terminal.err());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionStrategy(parsed -> execute(parsed, top, commands));
    commands.setParameterExceptionHandler((problem, args) -> {
      terminal.sayText(complaints.about(problem));
      return Exit.WRONG_USE;
    });
    commands.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command));
    return commands.execute(arguments.toArray(String[]::new));
  }

  private int execute(ParseResult parsed, MusnadCommand top, CommandLine commands) {
    String language = top.language();
    if (!language.isEmpty() && Language.of(language).isEmpty()) {
      return failed(new WrongUse("wrong.lang", language), commands);
    }
    try {
      int exit = new CommandLine.RunLast().execute(parsed);
      terminal.out().flush();
      return exit;
    } catch (Output.Closed closed) {
      // Help, which picocli prints itself, can meet a closed pipe too.
      return failed(closed, commands);
    }
  }

  private int failed(Exception problem, CommandLine command) {
    if (problem instanceof WrongUse wrong) {
      terminal.sayText(wrong.text(terminal.messages()));
      terminal.sayText(complaints.help(command));
      return Exit.WRONG_USE;
    }
    if (problem instanceof Output.Closed closed) {
      if (!closed.isPipe()) {
        terminal.say("error.output", closed.reason());
      }
      return closed.isPipe() ? Exit.DONE : Exit.FAILED;
    }
    if (problem instanceof ArchiveException refusal) {
      terminal.say("archive." + refusal.reason(), refusal.address(), refusal.detail());
      return Exit.FAILED;
    }
    if (problem instanceof SearchException refusal) {
      terminal.say("index." + refusal.reason(), refusal.folder(), refusal.detail());
      return Exit.FAILED;
    }
    terminal.sayText(problem instanceof UserError error
        ? error.text(terminal.messages())
        : new Talk(terminal.messages()).internal("musnad", problem));
    return Exit.FAILED;
  }
}
