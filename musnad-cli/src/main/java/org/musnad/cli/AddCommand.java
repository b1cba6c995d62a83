package org.musnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.identity.Identification;
import org.musnad.intake.Intake;
import org.musnad.search.SearchException;
import org.musnad.search.SearchIndex;
import org.musnad.store.Archive;
import org.musnad.syndication.Syndication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad add}: reads articles into an archive. */
@Command(name = "add", sortOptions = false)
final class AddCommand implements Callable<Integer> {
  /** So many changes are followed in a moment. */
  private static final long CHEAP = 500;

  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--no-index", descriptionKey = "option.no-index")
  private boolean noIndex;

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
      long before = archive.size();
      int exit = new AddJob(archive, intake, interruption, new Progress(terminal, total), terminal).run(threads);
      if (!interruption.isAsked()) {
        Syndication.of(archive).catchUp();
        Identification.catchUp(archive);
        if (!noIndex) {
          index(archive, before);
        }
      }
      return exit;
    }
  }

  /** Brings the index up to date, unless that is more work than adding was: then the first search does it. */
  private void index(Archive archive, long before) {
    try (SearchIndex open = index.open(archive, place.address(terminal), terminal)) {
      long added = archive.size() - before;
      if (open.behind() <= Math.max(CHEAP, 2 * added)) {
        IndexOption.catchUp(open, threads, terminal);
      }
    } catch (SearchException e) {
      // What was added is kept, and the next search tries again.
      terminal.say("index." + e.reason(), e.folder(), e.detail());
    }
  }
}
