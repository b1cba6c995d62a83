package org.musnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.musnad.language.SafeText;
import org.musnad.store.Archive;
import org.musnad.store.Citation;
import org.musnad.store.Finding;
import org.musnad.store.Verification;
import org.musnad.store.WebAnnotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code musnad verify}: whether every citation still stands where it stood. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Option(names = "--json", descriptionKey = "option.verify-json")
  private boolean json;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Verification verification;
    try (Archive archive = place.open(terminal)) {
      verification = archive.verify(json ? this::annotation : this::line);
    }
    terminal.out().flush();
    terminal.say("verify.done", verification.exact(), verification.moved(), verification.broken());
    verification.altered().forEach(article -> terminal.say("verify.altered", RemoveCommand.line(article)));
    verification.damage().forEach(damage -> terminal.say("verify.damage", damage));
    return verification.isSound() ? Exit.DONE : Exit.FAILED;
  }

  private void line(Finding finding) {
    Citation citation = finding.citation();
    String place = citation.span().start() + (finding.standing().kind() == Citation.Kind.MOVED
        ? " → " + finding.standing().span().start()
        : "");
    terminal.out().line(String.join(" · ", terminal.messages().text("verify." + finding.standing().kind()),
        RemoveCommand.line(finding.article()), finding.of(), finding.about(), place,
        "«" + SafeText.line(citation.exact()) + "»"));
  }

  private void annotation(Finding finding) {
    try {
      WebAnnotation.write(finding, terminal.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
