package org.musnad.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Explanation;
import org.musnad.identity.Identification;
import org.musnad.identity.Known;
import org.musnad.identity.Review;
import org.musnad.language.Language;
import org.musnad.language.SafeText;
import org.musnad.store.Archive;
import org.musnad.store.Judgement;
import org.musnad.store.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code musnad review}: who may be one and is left to a person; or, with a name, why somebody's mentions are held to be of one. */
@Command(name = "review", sortOptions = false)
final class ReviewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Option(names = "--most", paramLabel = "N", descriptionKey = "option.most")
  private int most = 20;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.reviewed")
  private @Nullable String name;

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive archive = place.open(terminal)) {
      Identification.catchUp(archive);
      return name == null ? pairs(archive) : members(archive, name);
    }
  }

  private int pairs(Archive archive) {
    Language language = terminal.messages().language();
    Chosen chosen = new Chosen(archive, terminal);
    List<Review.Pair> open = Review.open(archive, most);
    for (Review.Pair pair : open) {
      terminal.out().line(chosen.line(pair.one()));
      terminal.out().line(chosen.line(pair.other()));
      terminal.out().line("  " + Explanation.open(pair.comparison(), language));
    }
    archive.judgements().stream().filter(Judgement::holds).forEach(this::judgement);
    terminal.out().flush();
    terminal.say(open.isEmpty() ? "review.none" : "review.how", open.size());
    return Exit.DONE;
  }

  private void judgement(Judgement judgement) {
    if (judgement.verdict() == Verdict.SAME || judgement.verdict() == Verdict.DIFFERENT) {
      String about = String.join(" / ", judgement.about().stream().map(anchor -> "«" + SafeText.line(anchor.citation().exact()) + "»").toList());
      terminal.out().line(terminal.messages().text("review." + judgement.verdict(), judgement.number(), about, SafeText.line(judgement.why()),
          judgement.by().who(), judgement.by().at().toString().substring(0, 10)));
    }
  }

  private int members(Archive archive, String meant) {
    Optional<Known> figure = new Chosen(archive, terminal).figure(meant);
    if (figure.isEmpty()) {
      return Exit.FAILED;
    }
    terminal.out().line(new Chosen(archive, terminal).line(figure.get()));
    for (Review.Membership member : Review.members(archive, figure.get().number())) {
      String why = Explanation.link(member.why(), terminal.messages().language());
      terminal.out().line("  " + member.mention() + " · " + SafeText.line(member.name()) + (why.isEmpty() ? "" : " · " + why));
    }
    return Exit.DONE;
  }
}
