package org.musnad.search;

import java.util.ArrayList;
import java.util.List;

/** Questions about clauses. */
final class Clauses {
  private Clauses() {}

  /** A word that is looked for, as the user wrote it. */
  record Wanted(String letters, Place place) {}

  /** The words that must or may be there; those that must not be are left out. */
  static List<Wanted> words(Clause clause) {
    List<Wanted> words = new ArrayList<>();
    collect(clause, words);
    return words;
  }

  private static void collect(Clause clause, List<Wanted> words) {
    if (clause instanceof Clause.All all) {
      all.clauses().forEach(each -> collect(each, words));
    } else if (clause instanceof Clause.Either either) {
      either.clauses().forEach(each -> collect(each, words));
    } else if (clause instanceof Clause.Word word) {
      word.places().forEach(place -> words.add(new Wanted(word.letters(), place)));
    } else if (clause instanceof Clause.Phrase phrase) {
      String letters = phrase.letters();
      // The letters of a phrase are those between its marks.
      phrase.places().forEach(place -> words.add(new Wanted(place.span().of(letters.substring(1)), place)));
    }
  }

  /** Names have types and nothing else to narrow by. */
  static void refuseOfNames(Clause clause, String query) {
    if (clause instanceof Clause.All all) {
      all.clauses().forEach(each -> refuseOfNames(each, query));
    } else if (clause instanceof Clause.Either either) {
      either.clauses().forEach(each -> refuseOfNames(each, query));
    } else if (clause instanceof Clause.Not not) {
      refuseOfNames(not.clause(), query);
    } else if (clause instanceof Clause.Named || clause instanceof Clause.Days
        || clause instanceof Clause.Labelled labelled && labelled.field() == QueryField.STATUS) {
      throw new QueryException(QueryException.Reason.NOT_OF_NAMES, query, 0, "");
    }
  }
}
