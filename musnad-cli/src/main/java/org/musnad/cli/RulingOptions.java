package org.musnad.cli;

import java.util.Optional;
import org.musnad.identity.Identification;
import org.musnad.identity.Pointer;
import org.musnad.identity.Rulebook;
import org.musnad.store.Archive;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code same} and {@code different} have in common: whom they are about, and why. */
final class RulingOptions {
  @Mixin private ArchiveOption place = new ArchiveOption();

  @Option(names = "--why", paramLabel = "WHY", descriptionKey = "option.why")
  private String why = "";

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "parameter.one")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "parameter.other")
  private String other = "";

  /** Judges two. */
  @FunctionalInterface
  interface Verdict {
    Rulebook.Ruling of(Rulebook rulebook, Pointer one, Pointer other);
  }

  String why() {
    return why;
  }

  int judge(Terminal terminal, Verdict verdict) {
    try (Archive archive = place.open(terminal)) {
      Identification.catchUp(archive);
      Chosen chosen = new Chosen(archive, terminal);
      Optional<Pointer> mine = chosen.pointer(one);
      Optional<Pointer> theirs = mine.isEmpty() ? Optional.empty() : chosen.pointer(other);
      if (mine.isEmpty() || theirs.isEmpty()) {
        return Exit.FAILED;
      }
      Rulebook.Ruling ruling = verdict.of(new Rulebook(archive), mine.get(), theirs.get());
      if (ruling instanceof Rulebook.Ruling.Made made) {
        terminal.say("identity.judged", made.number());
        return Exit.DONE;
      }
      if (ruling instanceof Rulebook.Ruling.Contradicts contradicts) {
        contradicts.judgements().forEach(number -> terminal.say("identity.contradicts", number));
      } else {
        terminal.say("identity.nothing", one, other);
      }
      return Exit.FAILED;
    }
  }
}
