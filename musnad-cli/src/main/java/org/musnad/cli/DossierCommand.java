package org.musnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.Intake;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad dossier}: what the articles say about one figure. */
@Command(name = "dossier", sortOptions = false)
final class DossierCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html")
  private @Nullable Path html;

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(index = "0", arity = "1", paramLabel = "NAME", descriptionKey = "parameter.name")
  private String name = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "parameter.files")
  private List<String> files = List.of();

  DossierCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new WrongUse("wrong.threads", threads);
    }
    List<ArticleRecord> records = new ArrayList<>();
    boolean failed = gather(records);
    throw new UserError("error.no-dossier", name, records.size(), failed, String.valueOf(html));
  }

  /** Reads all articles; whether something failed. */
  private boolean gather(List<ArticleRecord> records) {
    Reader reader = new Reader();
    Talk talk = new Talk(terminal.messages());
    Progress progress = new Progress(terminal);
    List<String> said = new ArrayList<>();
    boolean[] failed = {false};
    try (Intake intake = Intake.of(files, terminal.in(), input.defaults())) {
      OrderedWork.<Item, Object>run(
          intake,
          threads,
          item -> item instanceof Item.Found found ? found.article().text().length() : 0,
          item -> item instanceof Item.Found found ? reader.read(found) : item,
          result -> {
            progress.step();
            if (result instanceof ArticleRecord record) {
              records.add(record);
              record.warnings().forEach(warning -> said.add(talk.warning(record.article().id(), warning)));
            } else {
              failed[0] = true;
              said.add(talk.problem((Item.Problem) result));
            }
          });
    }
    progress.clear();
    said.forEach(terminal::sayText);
    return failed[0];
  }
}
