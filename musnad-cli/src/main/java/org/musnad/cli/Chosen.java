package org.musnad.cli;

import java.util.List;
import java.util.Optional;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.Known;
import org.musnad.identity.Pointer;
import org.musnad.language.SafeText;
import org.musnad.store.Archive;

/** Finds whom the user means in an archive: by name, by number, by a mention; says who could be meant where it is not one. */
final class Chosen {
  private static final int MOST = 12;

  private final Archive archive;
  private final Terminal terminal;

  Chosen(Archive archive, Terminal terminal) {
    this.archive = archive;
    this.terminal = terminal;
  }

  /** What a name or pointer means, where it is one figure or mention; else the user has been told. */
  Optional<Pointer> pointer(String meant) {
    return Pointer.of(meant).orElse(null) instanceof Pointer.ToMention mention
        ? Optional.of(mention)
        : figure(meant).map(known -> new Pointer.ToFigure(known.number()));
  }

  /** The one figure that is meant; else the user has been told. */
  Optional<Known> figure(String meant) {
    ArchiveFigures figures = new ArchiveFigures(archive);
    if (Pointer.of(meant).orElse(null) instanceof Pointer.ToFigure number) {
      Optional<Known> known = figures.figure(number.number());
      if (known.isEmpty()) {
        terminal.say("dossier.none", meant);
      }
      return known;
    }
    List<Known> found = figures.find(meant);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    List<Known> near = found.isEmpty() ? figures.near(meant) : found;
    terminal.say(!found.isEmpty() ? "identity.several" : near.isEmpty() ? "dossier.none" : "dossier.near", meant);
    near.stream().limit(MOST).forEach(known -> terminal.sayText("  " + line(known)));
    return Optional.empty();
  }

  /** Number, name and what tells it apart. */
  String line(Known known) {
    String type = new Words(terminal.messages()).of(known.type());
    String apart = known.apart(terminal.messages().language());
    String articles = terminal.messages().words().count("articles", known.articles());
    return new Pointer.ToFigure(known.number()) + " · " + SafeText.line(known.name()) + " · " + type + (apart.isEmpty() ? "" : " · " + apart)
        + " · " + articles;
  }
}
