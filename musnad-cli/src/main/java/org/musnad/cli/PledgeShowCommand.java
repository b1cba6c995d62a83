package org.musnad.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.musnad.identity.Identification;
import org.musnad.pledge.Board;
import org.musnad.pledge.Pledge;
import org.musnad.pledge.Proposal;
import org.musnad.pledge.Proposals;
import org.musnad.pledge.Rating;
import org.musnad.store.Archive;
import org.musnad.syndication.Syndication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code musnad pledge show}: one pledge, where it is told, what was judged, and what may bear on it. */
@Command(name = "show", sortOptions = false)
final class PledgeShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ArchiveOption place = new ArchiveOption();

  @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "parameter.pledge")
  private String id = "";

  PledgeShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive archive = place.open(terminal)) {
      // Of copies only one is proposed.
      Syndication.of(archive).catchUp();
      Identification.catchUp(archive);
      Optional<Pledge> pledge = Board.of(archive).find(id);
      if (pledge.isEmpty()) {
        terminal.say("pledge.unknown", id, place.address(terminal));
        return Exit.FAILED;
      }
      show(archive, pledge.get());
      return Exit.DONE;
    }
  }

  private void show(Archive archive, Pledge pledge) {
    PledgeLines lines = new PledgeLines(terminal);
    terminal.out().line(lines.line(pledge, LocalDate.now(ZoneId.systemDefault())));
    head("pledge.told");
    pledge.citations().forEach(citation -> terminal.out().line("  " + lines.citation(archive, citation)));
    pledge.rating().ifPresent(rating -> rating(archive, lines, pledge, rating));
    List<Proposal> proposals = Proposals.of(archive, pledge);
    if (!proposals.isEmpty()) {
      head("pledge.proposed");
    }
    for (Proposal proposal : proposals) {
      terminal.out().line("  " + lines.citation(archive, proposal.citation()));
      terminal.out().line("    " + proposal.reason(terminal.messages().language()));
    }
  }

  private void rating(Archive archive, PledgeLines lines, Pledge pledge, Rating rating) {
    terminal.out().line("");
    terminal.out().line(terminal.messages().text("pledge.rated", lines.state(pledge), rating.by().who(),
        rating.by().at(), rating.judgement()));
    terminal.out().line("  " + rating.note());
    rating.cited().forEach(citation -> terminal.out().line("  " + lines.citation(archive, citation)));
  }

  private void head(String key) {
    terminal.out().line("");
    terminal.out().line(terminal.messages().text(key));
  }
}
