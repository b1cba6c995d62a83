package org.musnad.web;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Phrases;
import org.musnad.dossier.Piece;
import org.musnad.dossier.Relation;
import org.musnad.identity.Known;
import org.musnad.language.SafeText;
import org.musnad.newsroom.Desk;
import org.musnad.store.Catalogue;

/** Two figures beside each other, or two outlets. */
final class ComparePage {
  private static final int MOST = 60;

  private final Desk desk;
  private final FigureFiles files;
  private final Overview overview;

  ComparePage(Desk desk, FigureFiles files, Overview overview) {
    this.desk = desk;
    this.files = files;
    this.overview = overview;
  }

  /** A figure that is compared. */
  record Side(Known known, Dossier dossier) {}

  /** A line, with where it stands. */
  record Line(String words, String when, String address) {}

  /** Somebody both have to do with, and how often. */
  record Common(Relation one, Relation other) {}

  /**
   * What is compared.
   *
   * @param wrong names that nobody bears, or several
   * @param shared what two outlets tell of whom
   */
  record View(
      Site site, Optional<Side> one, Optional<Side> other, List<Line> together, List<Common> common, List<String> wrong,
      List<Catalogue.Outlet> outlets, List<Both> shared) {
    Phrases phrases() {
      return new Phrases(site.language());
    }
  }

  /** A figure, and how many articles of each outlet name it. */
  record Both(Known known, int one, int other) {}

  void on(JavalinDefaultRoutingApi routes) {
    routes.get("/compare", this::compare);
  }

  private void compare(Context context) {
    Site site = Site.of(context);
    List<String> wrong = new ArrayList<>();
    Optional<Side> one = side(site.parameter("one"), wrong);
    Optional<Side> other = side(site.parameter("other"), wrong);
    List<Line> together = new ArrayList<>();
    List<Common> common = new ArrayList<>();
    if (one.isPresent() && other.isPresent()) {
      together.addAll(together(site, one.get(), other.get()));
      common.addAll(common(one.get().dossier(), other.get().dossier()));
    }
    Template.answer(context, "compare.jte", new View(site, one, other, together, common, wrong,
        overview.outlets().orElse(List.of()), shared(site.parameter("outlet"), site.parameter("against"))));
  }

  /** A figure by its number or by its name. */
  private Optional<Side> side(String asked, List<String> wrong) {
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Optional<Known> known = Optional.empty();
    if (asked.matches("[0-9]{1,9}")) {
      known = desk.figures().figure(Integer.parseInt(asked));
    } else {
      List<Known> bearers = desk.figures().find(asked);
      known = bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }
    Optional<Side> side = known.flatMap(found -> files.of(found.number()).map(file -> new Side(found, file.dossier())));
    if (side.isEmpty()) {
      wrong.add(SafeText.line(asked));
    }
    return side;
  }

  private List<Line> together(Site site, Side one, Side other) {
    Phrases phrases = new Phrases(site.language());
    List<Line> lines = new ArrayList<>();
    for (Relation relation : one.dossier().relations()) {
      if (relation.figure() == other.known().number()) {
        for (int number : relation.facts()) {
          Fact fact = one.dossier().fact(number);
          String words = phrases.line(fact).stream().map(Piece::text).map(SafeText::clean).collect(Collectors.joining());
          lines.add(new Line(words, phrases.when(fact), Addresses.figure(one.known().number()) + "#f" + number));
        }
      }
    }
    return lines;
  }

  private static List<Common> common(Dossier one, Dossier other) {
    Map<Integer, Relation> theirs = new HashMap<>();
    other.relations().forEach(relation -> theirs.put(relation.figure(), relation));
    List<Common> common = new ArrayList<>();
    for (Relation relation : one.relations()) {
      Relation beside = theirs.get(relation.figure());
      if (beside != null && common.size() < MOST) {
        common.add(new Common(relation, beside));
      }
    }
    return common;
  }

  private List<Both> shared(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return List.of();
    }
    List<Both> shared = new ArrayList<>();
    desk.archive().catalogue().shared(one, other, MOST).forEach(each ->
        desk.figures().figure(each.figure()).ifPresent(known -> shared.add(new Both(known, each.one(), each.other()))));
    return shared;
  }
}
