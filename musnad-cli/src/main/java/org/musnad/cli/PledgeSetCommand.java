package org.musnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.musnad.identity.Identification;
import org.musnad.pledge.Board;
import org.musnad.pledge.Pledge;
import org.musnad.pledge.State;
import org.musnad.store.Archive;
import org.musnad.store.ArticleSummary;
import org.musnad.store.Citation;
import org.musnad.store.Signature;
import org.musnad.store.StoredArticle;
import org.musnad.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad pledge set}: keeps what a person judges of a pledge. */
@Command(name = "set", sortOptions = false)
final class PledgeSetCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Parameters(index = "0", arity = "1", paramLabel = "ID", descriptionKey = "parameter.pledge")
  private String id = "";

  @Parameters(index = "1", arity = "1", paramLabel = "STATE", descriptionKey = "parameter.pledge-state")
  private String state = "";

  @Option(names = "--note", required = true, paramLabel = "TEXT", descriptionKey = "option.pledge-note")
  private String note = "";

  @Option(names = "--cite", required = true, paramLabel = "ARTICLE[#WORDS]", descriptionKey = "option.pledge-cite")
  private List<String> cites = List.of();

  PledgeSetCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    State wanted = State.of(state)
        .orElseThrow(() -> new WrongUse("wrong.pledge-state", state, PledgeListCommand.states()));
    if (note.isBlank()) {
      throw new WrongUse("wrong.pledge-note");
    }
    try (Archive archive = place.open(terminal)) {
      Identification.catchUp(archive);
      Optional<Pledge> pledge = Board.of(archive).find(id);
      if (pledge.isEmpty()) {
        terminal.say("pledge.unknown", id, place.address(terminal));
        return Exit.FAILED;
      }
      List<Citation> cited = new ArrayList<>();
      for (String cite : cites) {
        cited.add(citation(archive, cite));
      }
      long judgement = Board.rate(archive, pledge.get(), wanted, note.strip(), cited, Signature.now());
      Pledge rated = Board.of(archive).find(id).orElse(pledge.get());
      terminal.say("pledge.set", rated.id(), new PledgeLines(terminal).state(rated), judgement);
      return Exit.DONE;
    }
  }

  /** The place that {@code ARTICLE#WORDS} names; without words, the article's first sentence. */
  private Citation citation(Archive archive, String cite) {
    int mark = cite.lastIndexOf('#');
    List<ArticleSummary> found = archive.find(mark < 0 ? cite : cite.substring(0, mark));
    if (found.size() != 1) {
      // A URL may have a # of its own.
      List<ArticleSummary> whole = archive.find(cite);
      if (whole.size() != 1) {
        throw new UserError("pledge.no-cited-article", cite, place.address(terminal));
      }
      found = whole;
      mark = -1;
    }
    StoredArticle article = archive.article(found.get(0).number()).orElseThrow();
    return article.cite(mark < 0 ? first(article) : words(article, cite.substring(mark + 1)));
  }

  private static Span first(StoredArticle article) {
    int length = article.record().article().text().length();
    return article.record().sentences().stream().findFirst().orElse(new Span(0, length));
  }

  private static Span words(StoredArticle article, String words) {
    int at = article.record().article().text().indexOf(words);
    if (words.isEmpty() || at < 0) {
      throw new UserError("pledge.no-cited-words", words, article.article());
    }
    return new Span(at, at + words.length());
  }
}
