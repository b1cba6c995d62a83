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
  record Same(String kind) implements Element {
    /** This kind with that value, not captured again. */
    Kind with(String value) {
      return new Kind(kind, "", "", Set.of(value), Article.EITHER);
    }
  }

  /** The expression ends here; what follows must stand there and tells more, but belongs to another. */
  record End() implements Element {}

  /** What follows must touch the token before. */
  record Touching(Element element) implements Element {}

  record Optional(Element element) implements Element {}

  record Choice(List<Alternative> alternatives) implements Element {
    static Choice of(List<List<Element>> sequences, KindBits bits) {
      return new Choice(sequences.stream().map(sequence -> Alternative.of(sequence, bits)).toList());
    }
  }

  /**
   * One way through a choice.
   *
   * @param firsts bits of the kinds it can begin with, so that most tokens are turned away without trying
   */
  record Alternative(List<Element> elements, long firsts) {
    static Alternative of(List<Element> elements, KindBits bits) {
      return new Alternative(elements, Firsts.bits(elements, bits));
    }

    /** Whether it can begin at a token with these bits. */
    boolean mayBegin(long token) {
      return firsts == KindBits.ANY || (firsts & token) != 0;
    }
  }

  /** What a kind asks of the article, or that it be joined on by one letter ("وتسع"), or carry nothing before it. */
  enum Article {
    WITH,
    WITHOUT,
    JOINED,
    ALONE,
    EITHER
  }
}
