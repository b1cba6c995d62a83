package org.musnad.search;

import java.util.List;
import java.util.Set;

/** A part of a query. */
sealed interface Clause {
  /**
   * A word.
   *
   * @param letters as the user wrote it
   * @param places its places: several where it is also written apart
   * @param open whether any ending may follow ({@code كاظم*})
   */
  record Word(String letters, List<Place> places, boolean open) implements Clause {}

  /** Words that must stand in this order. */
  record Phrase(String letters, List<Place> places) implements Clause {}

  /** The outlet or a person has these words in its name. */
  record Named(QueryField field, List<Place> places) implements Clause {}

  /** The type or status is one of these. */
  record Labelled(QueryField field, Set<String> labels) implements Clause {}

  /** Published between two days, both included, counted from 1970. */
  record Days(int from, int to) implements Clause {}

  /** Not so. */
  record Not(Clause clause) implements Clause {}

  /** One of them at least. */
  record Either(List<Clause> clauses) implements Clause {}

  /** All of them. */
  record All(List<Clause> clauses) implements Clause {}
}
