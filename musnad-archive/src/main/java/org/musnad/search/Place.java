package org.musnad.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.text.Span;

/**
 * A place in a text where a word stands, with what the word is found by.
 *
 * @param span where it stands, in UTF-16 code units
 * @param step how many positions it stands behind the word before it: 1, or more where a phrase must not reach across
 * @param exact the word folded
 * @param bare the word folded, without clitics
 * @param stem its light stem
 */
record Place(Span span, int step, String exact, String bare, String stem) {
  static final char STEM = '#';

  private static final float EXACT_WEIGHT = 1;
  private static final float BARE_WEIGHT = 0.6F;
  private static final float STEM_WEIGHT = 0.2F;

  /** Those of the places, which are in text order, that stand within a span. */
  static List<Place> within(List<Place> places, Span span) {
    int from = 0;
    int to = places.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (places.get(middle).span().start() < span.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from;
    while (end < places.size() && places.get(end).span().end() <= span.end()) {
      end++;
    }
    return places.subList(from, end);
  }

  Place withStep(int other) {
    return new Place(span, other, exact, bare, stem);
  }

  /** The terms that stand at this place in the index. */
  List<String> terms() {
    List<String> terms = new ArrayList<>(3);
    terms.add(exact);
    if (!bare.equals(exact)) {
      terms.add(bare);
    }
    if (!stem.equals(bare)) {
      terms.add(STEM + stem);
    }
    return terms;
  }

  /**
   * The terms by which a word of a query finds, with their weights: exact form, then without clitics, then its stem.
   *
   * @param others its other spellings, with their weights
   */
  Map<String, Float> sought(Map<String, Float> others) {
    Map<String, Float> sought = literal(others);
    weigh(sought, stem, STEM_WEIGHT);
    weigh(sought, STEM + stem, STEM_WEIGHT);
    return sought;
  }

  /** The same for a word between quotation marks, where a stem does not do. */
  Map<String, Float> literal(Map<String, Float> others) {
    Map<String, Float> sought = new LinkedHashMap<>();
    weigh(sought, exact, EXACT_WEIGHT);
    weigh(sought, bare, BARE_WEIGHT);
    others.forEach((other, weight) -> weigh(sought, other, weight));
    return sought;
  }

  private static void weigh(Map<String, Float> sought, String term, float weight) {
    sought.merge(term, weight, Math::max);
  }
}
