package org.musnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.intake.Intake;
import org.musnad.page.ArticlePage;
import org.musnad.record.RecordJson;
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
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new WrongUse("wrong.threads", threads);
    }
    try (Intake intake = Intake.of(files, terminal.in(), input.defaults())) {
      return switch (format) {
        case JSONL -> new ReadJob(intake, new Reader(), RecordJson::write, terminal).run(threads);
        case TEXT -> new ReadJob(intake, new Reader(), new TextRendering(terminal.messages())::write, terminal).run(threads);
        case HTML -> page(Gathering.of(intake, new Reader(), threads, terminal));
      };
    }
  }

  /** All articles stand on one page, so they are gathered first. */
  private int page(Gathering gathering) throws IOException {
    if (!gathering.records().isEmpty()) {
      ArticlePage.write(gathering.records(), terminal.messages().language(), terminal.out());
      terminal.out().flush();
    }
    return gathering.failed() || gathering.records().isEmpty() ? Exit.FAILED : Exit.DONE;
  }
}
