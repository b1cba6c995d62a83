package org.musnad.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.language.Language;
import org.musnad.store.Archive;
import org.musnad.store.ArticleSummary;
import org.musnad.syndication.Chain;
import org.musnad.syndication.Credit;
import org.musnad.syndication.Credits;
import org.musnad.syndication.Syndication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code musnad copies}: which articles of an archive are copies of which, and which agencies they credit. */
@Command(name = "copies", sortOptions = false)
final class CopiesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Parameters(arity = "0..1", paramLabel = "ARTICLE", descriptionKey = "parameter.article")
  private @Nullable String key;

  CopiesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive archive = place.open(terminal)) {
      Syndication syndication = Syndication.of(archive);
      syndication.catchUp();
      return key == null ? all(archive, syndication) : one(archive, syndication, key);
    }
  }

  private int all(Archive archive, Syndication syndication) {
    List<Chain> chains = syndication.chains();
    chains.forEach(chain -> print(archive, chain));
    terminal.out().flush();
    terminal.say("copies.done", chains.size(), chains.stream().mapToInt(chain -> chain.copies().size()).sum());
    return Exit.DONE;
  }

  private int one(Archive archive, Syndication syndication, String article) {
    List<ArticleSummary> found = archive.find(article);
    if (found.size() != 1) {
      terminal.say(found.isEmpty() ? "archive.no-article" : "archive.several-articles", article, place.address(terminal));
      found.forEach(each -> terminal.sayText("  " + RemoveCommand.line(each)));
      return Exit.FAILED;
    }
    syndication.chain(found.get(0).number()).ifPresent(chain -> {
      print(archive, chain);
      terminal.out().flush();
      if (chain.copies().isEmpty()) {
        terminal.say("copies.none");
      }
    });
    return Exit.DONE;
  }

  private void print(Archive archive, Chain chain) {
    terminal.out().line(line(archive, chain.original()));
    for (Chain.Copy copy : chain.copies()) {
      terminal.out().line("  " + terminal.messages().text("copies.copy", line(archive, copy.article()),
          percent(copy.resemblance()), percent(copy.within())));
    }
    if (!chain.credits().isEmpty()) {
      terminal.out().line("  " + terminal.messages().text("copies.credits", credits(chain.credits())));
    }
  }

  private static String line(Archive archive, long article) {
    return archive.find(Long.toString(article)).stream()
        .filter(found -> found.number() == article).map(RemoveCommand::line).findFirst().orElse(Long.toString(article));
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }

  private String credits(Map<String, Credit.Place> credits) {
    boolean arabic = terminal.messages().language() == Language.AR;
    return new TreeMap<>(credits).entrySet().stream()
        .map(credit -> (arabic ? Credits.arabicName(credit.getKey()) : credit.getKey()) + " ("
            + terminal.messages().text("copies." + credit.getValue()) + ")")
        .collect(Collectors.joining(" · "));
  }
}
