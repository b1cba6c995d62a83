package org.musnad.pledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musnad.store.Anchor;
import org.musnad.store.Citation;
import org.musnad.store.Judgement;
import org.musnad.text.Span;

/** Which judgements of people are about which pledges. They name places in texts, so they outlive a new reading. */
final class Ratings {
  /** What the first anchor of a judgement is about, and the others. */
  static final String PLEDGE = "pledge";

  static final String EVIDENCE = "evidence";

  private final Map<Telling, Rating> ratings = new HashMap<>();

  private Ratings() {}

  static Ratings of(List<Judgement> judgements, List<Telling> tellings) {
    Ratings ratings = new Ratings();
    for (Judgement judgement : judgements) {
      Optional<State> state = State.of(judgement.verdict());
      if (state.isPresent() && judgement.holds() && !judgement.about().isEmpty()) {
        List<Citation> cited =
            judgement.about().stream().skip(1).map(Anchor::citation).toList();
        Rating rating = new Rating(judgement.number(), state.get(), judgement.why(), judgement.by(), cited);
        told(judgement.about().get(0).citation(), tellings).ifPresent(telling -> ratings.ratings.put(telling, rating));
      }
    }
    return ratings;
  }

  /** The telling that stands where the citation points, or, in a newer version of the article, where its quote is now. */
  private static Optional<Telling> told(Citation citation, List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> overlap(citation, telling) > 0)
        .max(Comparator.comparingInt(telling -> overlap(citation, telling)));
  }

  private static int overlap(Citation citation, Telling telling) {
    boolean sameText = citation.hash().equals(telling.article().hash());
    if (!sameText && citation.article() != telling.article().article()) {
      return 0;
    }
    Span place = citation.span();
    if (!sameText) {
      Citation.Standing standing = citation.standingIn(telling.article().record().article().text());
      if (standing.kind() == Citation.Kind.BROKEN) {
        return 0;
      }
      place = standing.span();
    }
    Span span = telling.span();
    int shared = Math.min(place.end(), span.end()) - Math.max(place.start(), span.start());
    // Of two that hold the place, the one that says no more than it.
    return shared <= 0 ? 0 : Math.max(1, 2 * shared - (span.length() - shared));
  }

  /** The latest judgement of any telling. */
  Optional<Rating> of(List<Telling> line) {
    return line.stream().map(ratings::get).filter(rating -> rating != null)
        .max(Comparator.comparingLong(Rating::judgement));
  }
}
