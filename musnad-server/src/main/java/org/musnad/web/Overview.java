package org.musnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.musnad.dossier.Difference;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Office;
import org.musnad.dossier.Phrases;
import org.musnad.dossier.Piece;
import org.musnad.identity.Known;
import org.musnad.identity.PlaceCountry;
import org.musnad.language.Language;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Desk;
import org.musnad.pledge.Board;
import org.musnad.pledge.Pledge;
import org.musnad.record.EntityType;
import org.musnad.store.Catalogue;

/** What several pages show of the whole archive, found out once for each state of it. Thread safe. */
final class Overview {
  private static final int BUSIEST = 16;
  private static final int MOST_PLACES = 600;

  /** Of whom more is told, the dossier is too long to be made for a first page. */
  private static final int MOST_ARTICLES = 250;

  private static final Set<Difference.Kind> OPEN =
      EnumSet.of(Difference.Kind.CONTRADICTION, Difference.Kind.STATUS, Difference.Kind.COUNT);

  private final Desk desk;
  private final FigureFiles files;
  private final Cached<List<Known>> busiest;
  private final Cached<List<Conflict>> conflicts;
  private final Cached<Board> board;
  private final Cached<List<Catalogue.Outlet>> outlets;
  private final Cached<Map<String, List<Known>>> places;

  Overview(Desk desk, FigureFiles files) {
    this.desk = desk;
    this.files = files;
    this.busiest = new Cached<>(desk.archive(), () -> known(desk.archive().catalogue().busiest(EntityType.PERSON.name(), BUSIEST)));
    this.conflicts = new Cached<>(desk.archive(), this::findConflicts);
    this.board = new Cached<>(desk.archive(), () -> Board.of(desk.archive()));
    this.outlets = new Cached<>(desk.archive(), () -> desk.archive().catalogue().outlets());
    this.places = new Cached<>(desk.archive(), this::findPlaces);
  }

  /** A difference between sources, and where it is told. */
  record Conflict(Known about, Dossier.Dispute dispute) {
    String address() {
      return Addresses.figure(about.number()) + "#differences";
    }

    String kind(Language language) {
      return language.messages().text("difference." + dispute.difference().kind());
    }

    /** What it is about, in a line. */
    String words(Language language) {
      Phrases phrases = new Phrases(language);
      Office office = dispute.office();
      String subject = office != null
          ? office.title()
          : phrases.line(dispute.fact()).stream().map(Piece::text).collect(Collectors.joining());
      return SafeText.line(subject) + language.messages().text("colon") + phrases.about(dispute.difference());
    }
  }

  /** Figures by their numbers. */
  List<Known> known(List<Catalogue.Counted> counted) {
    return counted.stream().map(each -> desk.figures().figure(each.figure())).flatMap(Optional::stream).toList();
  }

  /** The people of whom most articles speak; empty where that is not known yet. */
  Optional<List<Known>> busiest() {
    return busiest.get();
  }

  /** What sources do not tell alike of the busiest people. */
  Optional<List<Conflict>> conflicts() {
    return conflicts.get();
  }

  Optional<Board> board() {
    return board.get();
  }

  Optional<List<Catalogue.Outlet>> outlets() {
    return outlets.get();
  }

  /** Places by the code of their country; those of which none is known under the empty string. */
  Optional<Map<String, List<Known>>> places() {
    return places.get();
  }

  /** The pledges whose time is over and of which nobody said what became of them, the latest first. */
  Optional<List<Pledge>> overdue() {
    LocalDate today = LocalDate.now();
    return board().map(all -> all.pledges().stream().filter(pledge -> pledge.isOverdue(today))
        .sorted(Comparator.comparing(Pledge::deadline, Comparator.nullsLast(Comparator.reverseOrder()))).toList());
  }

  private List<Conflict> findConflicts() {
    List<Conflict> found = new ArrayList<>();
    for (Known known : known(desk.archive().catalogue().busiest(EntityType.PERSON.name(), BUSIEST))) {
      if (known.articles() <= MOST_ARTICLES) {
        files.of(known.number()).ifPresent(file -> file.dossier().disputes().stream()
            .filter(dispute -> OPEN.contains(dispute.difference().kind()))
            .forEach(dispute -> found.add(new Conflict(known, dispute))));
      }
    }
    return List.copyOf(found);
  }

  private Map<String, List<Known>> findPlaces() {
    Map<String, List<Known>> found = new TreeMap<>();
    known(desk.archive().catalogue().busiest(EntityType.PLACE.name(), MOST_PLACES)).forEach(place ->
        found.computeIfAbsent(PlaceCountry.of(place), country -> new ArrayList<>()).add(place));
    return found;
  }
}
