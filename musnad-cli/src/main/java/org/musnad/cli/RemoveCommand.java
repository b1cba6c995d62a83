package org.musnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.identity.Identification;
import org.musnad.language.SafeText;
import org.musnad.store.Archive;
import org.musnad.store.ArticleSummary;
import org.musnad.store.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code musnad remove}: takes articles out of an archive, with what only they said. */
@Command(name = "remove", sortOptions = false)
final class RemoveCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", descriptionKey = "parameter.article")
  private List<String> keys = List.of();

  RemoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean all = true;
    try (Archive archive = place.open(terminal)) {
      for (String key : keys) {
        all &= remove(archive, key);
      }
      Identification.catchUp(archive);
    }
    return all ? Exit.DONE : Exit.FAILED;
  }

  private boolean remove(Archive archive, String key) {
    List<ArticleSummary> found = archive.find(key);
    if (found.size() == 1) {
      archive.remove(found.get(0).number(), Signature.now());
      terminal.say("remove.done", line(found.get(0)));
      return true;
    }
    terminal.say(found.isEmpty() ? "archive.no-article" : "archive.several-articles", key, place.address(terminal));
    found.forEach(article -> terminal.sayText("  " + line(article)));
    return false;
  }

  /** Number, id, title, outlet and day. */
  static String line(ArticleSummary article) {
    String day = article.published() == null ? "" : article.published().toString();
    return article.number() + " · " + String.join(" · ",
        List.of(article.id(), article.title(), article.outlet(), day).stream()
            .filter(part -> !part.isBlank()).map(SafeText::line).toList());
  }
}
