package org.musnad.time;

import java.util.List;
import java.util.Set;

/** A rule's pattern as it is written. */
sealed interface Element {
  /** One of some words, by their letters. */
  record Word(Set<String> words) implements Element {}

  /** A punctuation sign. */
  record Sign(char sign) implements Element {}

  /**
   * A word or number of a kind, captured under a name.
   *
   * @param except a kind that the word must not be as well, or empty
   * @param values which values count, empty for all
   * @param article whether it must carry the article, must not, or either
   */
  record Kind(String kind, String name, String except, Set<String> values, Article article) implements Element {}

  /** A word of a kind whose value was captured before under that kind's name. */
  record Same(String kind) implements Element {}

  /** What follows must touch the token before. */
  record Touching(Element element) implements Element {}

  record Optional(Element element) implements Element {}

  record Choice(List<List<Element>> alternatives) implements Element {}

  /** What a kind asks of the article, or that it be joined on by one letter ("وتسع"). */
  enum Article {
    WITH,
    WITHOUT,
    JOINED,
    EITHER
  }
}
