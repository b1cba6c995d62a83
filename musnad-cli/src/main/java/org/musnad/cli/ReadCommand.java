package org.musnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad read}: the record of each article. */
@Command(name = "read", sortOptions = false)
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--format", paramLabel = "jsonl|text|html", descriptionKey = "option.format")
  private Format format = Format.JSONL;

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files = List.of();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new WrongUse("wrong.threads", threads);
    }
    Rendering rendering = format.rendering(terminal.messages());
    try (Intake intake = Intake.of(files, terminal.in(), input.defaults())) {
      return new ReadJob(intake, new Reader(), rendering, terminal).run(threads);
    }
  }
}
