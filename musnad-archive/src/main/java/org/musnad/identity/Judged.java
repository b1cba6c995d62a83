package org.musnad.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.musnad.store.Anchor;
import org.musnad.store.Change;
import org.musnad.store.Citation;
import org.musnad.store.FigureRows;
import org.musnad.store.Judgement;
import org.musnad.store.Verdict;

/**
 * What people judged about identity, brought from places in texts to the entities that are mentioned there now.
 *
 * @param rulings what holds
 */
record Judged(Rulings rulings) {
  static Judged read(FigureRows rows) {
    List<Rulings.Pair> same = new ArrayList<>();
    List<Rulings.Pair> different = new ArrayList<>();
    for (Judgement judgement : rows.judgements()) {
      if (judgement.holds()) {
        if (judgement.verdict() == Verdict.SAME) {
          same.addAll(pairs(rows, judgement));
        } else if (judgement.verdict() == Verdict.DIFFERENT) {
          different.addAll(pairs(rows, judgement));
        }
      }
    }
    return new Judged(new Rulings(same, different));
  }

  /** The pairs of the judgements that were made, undone or made again by some changes. */
  List<Rulings.Pair> touched(FigureRows rows, List<Change> changes) {
    Set<Long> numbers = new HashSet<>();
    changes.forEach(change -> numbers.add(change.number()));
    List<Rulings.Pair> touched = new ArrayList<>();
    List<Judgement> all = rows.judgements();
    for (int i = all.size() - 1; i >= 0; i--) {
      Judgement judgement = all.get(i);
      if (numbers.contains(judgement.number())) {
        judgement.undoes().ifPresent(numbers::add);
        touched.addAll(pairs(rows, judgement));
      }
    }
    return touched;
  }

  /** The first entity that a judgement is about with each of the others. */
  private static List<Rulings.Pair> pairs(FigureRows rows, Judgement judgement) {
    List<Mentioned.Place> places = new ArrayList<>();
    judgement.about().forEach(anchor -> place(rows, anchor).ifPresent(places::add));
    List<Rulings.Pair> pairs = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      pairs.add(new Rulings.Pair(judgement.number(), places.get(0), places.get(i)));
    }
    return pairs;
  }

  /**
   * The entity that is mentioned at a place now: in the very text that was judged, also where the article was removed and came back under
   * another number; or else where the quote stands in the article's newer text.
   */
  static Optional<Mentioned.Place> place(FigureRows rows, Anchor anchor) {
    Citation citation = anchor.citation();
    Optional<String> hash = rows.hash(citation.article());
    if (hash.isEmpty()) {
      return rows.withHash(citation.hash()).stream().findFirst()
          .flatMap(article -> rows.entityAt(article, citation.span()).map(entity -> place(article, entity)));
    }
    if (hash.get().equals(citation.hash())) {
      return rows.entityAt(citation.article(), citation.span()).map(entity -> place((int) citation.article(), entity));
    }
    Citation.Standing standing = citation.standingIn(rows.text(citation.article()).orElse(""));
    return standing.kind() == Citation.Kind.BROKEN
        ? Optional.empty()
        : rows.entityAt(citation.article(), standing.span()).map(entity -> place((int) citation.article(), entity));
  }

  private static Mentioned.Place place(int article, int entity) {
    return new Mentioned.Place(article, "e" + entity);
  }
}
