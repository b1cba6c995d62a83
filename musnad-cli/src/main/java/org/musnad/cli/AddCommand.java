package org.musnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.intake.Intake;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad add}: reads articles into an archive. */
@Command(name = "add", sortOptions = false)
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "parameter.files")
  private List<String> files = List.of();

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new WrongUse("wrong.threads", threads);
    }
    Total total = terminal.watched() ? Total.of(files, input.defaults()) : Total.unknown();
    try (Interruption interruption = Interruption.watch();
        Archive archive = place.create(terminal);
        Intake intake = Intake.of(files, terminal.in(), input.defaults())) {
      return new AddJob(archive, intake, interruption, new Progress(terminal, total), terminal).run(threads);
    }
  }
}
