package org.musnad.name.tagger;

import org.musnad.lexicon.Word;

/**
 * What is known of one word on its own, as numbers: what its neighbours look at farthest comes first, so that a neighbour reads only the
 * beginning. The same for a word wherever it stands. Immutable.
 */
final class WordAttributes {
  /** The values that are combined with those of other tokens. */
  static final int STEM = 0;

  static final int CLASSES = 1;
  static final int COARSE = 2;
  static final int MIDDLE = 3;
  static final int MARKS = 4;
  static final int HINT = 5;
  static final int VALUES = 6;

  /** How far a token sees to each side. */
  static final int REACH = 2;

  /** What sets the attributes of neighbours apart, from two tokens before to two after; the word's own stay as they are. */
  private static final int[] SALTS = {0x53, 0x51, 0, 0x52, 0x54};

  private final int[] values = new int[VALUES];
  private final int[] list;
  private final int far;
  private final int near;

  /**
   * Reads a word.
   *
   * @param marks what the tables and rules say of the token
   */
  WordAttributes(Word word, WordTable table, Marked marks) {
    FeatureList out = new FeatureList();
    String stem = word.token().isNumber() ? "0" : word.stem();
    values[STEM] = stem.hashCode();
    values[CLASSES] = Hash.mix(Classes.hash(word.classes()), word.isDefinite() ? 1 : 0);
    values[MARKS] = marks.types();
    values[HINT] = marks.hint();
    add(out, 1, values[STEM]);
    facts(out, table, place(table, word, stem));
    add(out, 2, values[CLASSES]);
    for (long bits = word.classes(); bits != 0; bits &= bits - 1) {
      add(out, 3, Classes.hash(bits & -bits));
    }
    add(out, 4, marks.types());
    add(out, 30, marks.hint());
    far = out.size();
    if (marks.kind() != 0) {
      add(out, 5, marks.kind());
    }
    add(out, 6, word.conjunction() * 31 + word.preposition());
    if (word.token().isWord()) {
      add(out, 7, Hash.suffix(stem, Math.min(3, stem.length())));
    }
    near = out.size();
    if (word.token().isWord()) {
      letters(out, word, stem);
    }
    add(out, 8, shape(word));
    list = out.toArray();
  }

  int value(int which) {
    return values[which];
  }

  /** Copies the values that are combined to where those of a token stand. */
  void copyValues(int[] to, int token) {
    System.arraycopy(values, 0, to, token * VALUES, VALUES);
  }

  /**
   * Writes the features that this word is to a token.
   *
   * @param offset where this word stands as that token sees it, from -2 to 2; 0 is the token itself
   * @param masked whether to leave out which word it is, so that only its kind speaks
   */
  void write(int offset, boolean masked, FeatureList out) {
    if (offset == 0) {
      for (int k = masked ? 1 : 0; k < (masked ? far : list.length); k++) {
        out.add(list[k]);
      }
      return;
    }
    int end = Math.abs(offset) == 1 ? near : far;
    for (int k = 0; k < end; k++) {
      out.add(Hash.mix(list[k], SALTS[offset + REACH]));
    }
  }

  /** The feature of a token that has no neighbour at an offset. */
  static int edge(int offset) {
    return Hash.mix(SALTS[offset + REACH], 1);
  }

  private static void add(FeatureList out, int kind, int value) {
    out.add(Hash.mix(value, kind));
  }

  private void facts(FeatureList out, WordTable table, int place) {
    if (place < 0) {
      add(out, 9, 0);
      return;
    }
    for (int column = 0; column < WordTable.COLUMNS; column++) {
      add(out, 10 + column, table.fact(place, column));
    }
    values[COARSE] = table.fact(place, 0);
    values[MIDDLE] = table.fact(place, 1);
  }

  /** Its own entry, else that of the word as written or without its article. */
  private static int place(WordTable table, Word word, String stem) {
    int place = table.find(stem);
    if (place < 0 && word.token().isWord()) {
      place = table.find(word.token().folded());
      if (place < 0) {
        place = table.find(word.isDefinite() ? word.indefinite() : stem);
      }
    }
    return place;
  }

  private static void letters(FeatureList out, Word word, String stem) {
    String bare = word.indefinite();
    add(out, 20, word.token().folded().hashCode());
    add(out, 21, bare.hashCode());
    for (int length = 1; length <= 4 && length < bare.length(); length++) {
      add(out, 22, Hash.prefix(bare, length));
      add(out, 23, Hash.suffix(bare, length));
    }
    add(out, 24, (word.isDefinite() ? 1 : 0) + (word.pronoun().isEmpty() ? 0 : 2) + (word.future() ? 4 : 0));
    add(out, 25, Math.min(stem.length(), 9));
  }

  private static int shape(Word word) {
    String folded = word.token().folded();
    char first = folded.charAt(0);
    return switch (word.token().kind()) {
      case SIGN -> first;
      case NUMBER -> 1000 + Math.min(folded.length(), 6);
      case WORD -> word.isArabicWord() ? 2000 : 3000;
    };
  }
}
