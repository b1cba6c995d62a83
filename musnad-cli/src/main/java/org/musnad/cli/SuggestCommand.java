package org.musnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.language.SafeText;
import org.musnad.record.EntityType;
import org.musnad.search.SearchIndex;
import org.musnad.search.Suggestion;
import org.musnad.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad suggest}: names and words of an archive that begin as one has begun to type. */
@Command(name = "suggest", sortOptions = false)
final class SuggestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Mixin private IndexOption index = new IndexOption();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.limit")
  private int limit = 10;

  @Parameters(arity = "1..*", paramLabel = "PREFIX", descriptionKey = "parameter.prefix")
  private List<String> words = List.of();

  SuggestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new WrongUse("wrong.limit", limit);
    }
    String typed = String.join(" ", words);
    List<Suggestion> suggestions;
    try (Archive archive = place.open(terminal);
        SearchIndex open = index.open(archive, place.address(terminal), terminal)) {
      IndexOption.catchUp(open, Runtime.getRuntime().availableProcessors(), terminal);
      suggestions = open.suggest(typed, limit);
    }
    suggestions.forEach(this::line);
    terminal.out().flush();
    if (suggestions.isEmpty()) {
      terminal.say("suggest.none", typed);
    }
    return suggestions.isEmpty() ? Exit.FAILED : Exit.DONE;
  }

  private void line(Suggestion suggestion) {
    EntityType type = suggestion.type();
    String kind = type == null ? terminal.messages().text("suggest.word") : new Words(terminal.messages()).of(type);
    String articles = terminal.messages().words().count("articles", suggestion.articles());
    terminal.out().line(SafeText.line(suggestion.letters()) + " · " + kind + " · " + articles);
  }
}
