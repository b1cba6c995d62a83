package org.musnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Dossiers;
import org.musnad.dossier.Search;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.Identification;
import org.musnad.identity.Known;
import org.musnad.intake.Intake;
import org.musnad.language.Language;
import org.musnad.page.DossierJson;
import org.musnad.page.DossierPage;
import org.musnad.page.DossierText;
import org.musnad.record.ArticleRecord;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad dossier}: what articles, from files or from an archive, say about one figure. */
@Command(name = "dossier", sortOptions = false)
final class DossierCommand implements Callable<Integer> {
  /** How the dossier is written to standard output. */
  enum Shape {
    TEXT,
    JSON,
    HTML
  }

  private final Terminal terminal;

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "option.dossier-format")
  private Shape shape = Shape.TEXT;

  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html")
  private @Nullable Path html;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(index = "0", arity = "1", paramLabel = "NAME", descriptionKey = "parameter.name")
  private String name = "";

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "parameter.files")
  private List<String> files = List.of();

  DossierCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new WrongUse("wrong.threads", threads);
    }
    if (place.isGiven() && !files.isEmpty()) {
      throw new WrongUse("wrong.archive-and-files");
    }
    if (files.isEmpty()) {
      return archived();
    }
    Gathering gathering = read();
    Search search = Dossiers.of(gathering.records()).find(name);
    if (search instanceof Search.Found found) {
      write(found.dossier(), gathering.records());
      return gathering.failed() ? Exit.FAILED : Exit.DONE;
    }
    if (search instanceof Search.Several several) {
      terminal.say("dossier.several", name);
      candidates(several.candidates());
    } else if (search instanceof Search.None none) {
      terminal.say(none.near().isEmpty() ? "dossier.none" : "dossier.near", name);
      candidates(none.near());
    }
    return Exit.FAILED;
  }

  private Gathering read() {
    try (Intake intake = Intake.of(files, terminal.in(), input.defaults())) {
      return Gathering.of(intake, new Reader(), threads, terminal);
    }
  }

  /** The dossier of the figure in the archive that is meant, out of the articles that speak of it. */
  private int archived() throws IOException {
    try (Archive archive = place.open(terminal)) {
      Identification.catchUp(archive);
      Optional<Known> figure = new Chosen(archive, terminal).figure(name);
      if (figure.isEmpty()) {
        return Exit.FAILED;
      }
      ArchiveFigures.Portfolio portfolio = new ArchiveFigures(archive).portfolio(figure.get().number());
      write(Dossiers.of(portfolio), portfolio.records());
      return Exit.DONE;
    }
  }

  private void write(Dossier dossier, List<ArticleRecord> records) throws IOException {
    Language language = terminal.messages().language();
    Path page = html;
    if (page == null) {
      switch (shape) {
        case TEXT -> DossierText.write(dossier, language, terminal.out());
        case JSON -> DossierJson.write(dossier, terminal.out());
        case HTML -> DossierPage.write(dossier, records, language, terminal.out());
      }
      terminal.out().flush();
      return;
    }
    try {
      AtomicFile.write(page, out -> DossierPage.write(dossier, records, language, out));
    } catch (IOException e) {
      throw new UserError("error.no-write", page, String.valueOf(e.getMessage()));
    }
    terminal.say("dossier.written", page);
  }

  /** Each by the name to ask for, with what tells it apart. */
  private void candidates(List<Search.Candidate> candidates) {
    for (Search.Candidate candidate : candidates) {
      String type = new Words(terminal.messages()).of(candidate.type());
      String known = candidate.known().isEmpty() ? "" : " · " + candidate.known();
      String articles = terminal.messages().words().count("articles", candidate.articles());
      terminal.sayText("  " + candidate.name() + " · " + type + known + " · " + articles);
    }
  }
}
