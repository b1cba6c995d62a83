package org.musnad.name.tagger;

import java.util.Arrays;
import org.musnad.lexicon.Word;
import org.musnad.name.Words;

/**
 * What is known of each token on its own, as numbers: what its neighbours look at farthest comes first, so that a neighbour reads only the
 * beginning. Lives for one reading.
 */
final class Attributes {
  /** The values that are combined with those of other tokens. */
  static final int STEM = 0;

  static final int CLASSES = 1;
  static final int COARSE = 2;
  static final int MIDDLE = 3;
  static final int MARKS = 4;
  static final int VALUES = 5;

  final int[] values;
  private int[] list = new int[1 << 10];
  private final int[] start;
  private final int[] far;
  private final int[] near;
  private int size = 0;

  private Attributes(int tokens) {
    values = new int[tokens * VALUES];
    start = new int[tokens + 1];
    far = new int[tokens];
    near = new int[tokens];
  }

  static Attributes of(Words words, WordTable table, Gazetteer gazetteer) {
    Attributes attributes = new Attributes(words.size());
    Gazetteer.Marks marks = gazetteer.mark(words);
    for (int i = 0; i < words.size(); i++) {
      attributes.token(words, i, table, marks);
    }
    return attributes;
  }

  int start(int token) {
    return start[token];
  }

  /** The end of what is seen from two tokens away. */
  int far(int token) {
    return far[token];
  }

  /** The end of what is seen from the next token. */
  int near(int token) {
    return near[token];
  }

  int end(int token) {
    return start[token + 1];
  }

  int at(int place) {
    return list[place];
  }

  int value(int token, int which) {
    return values[token * VALUES + which];
  }

  private void add(int kind, int value) {
    if (size == list.length) {
      list = Arrays.copyOf(list, size * 2);
    }
    list[size++] = Hash.mix(value, kind);
  }

  private void token(Words words, int i, WordTable table, Gazetteer.Marks marks) {
    Word word = words.get(i);
    String stem = word.token().isNumber() ? "0" : word.stem();
    int place = place(table, word, stem);
    int stemHash = stem.hashCode();
    long classes = word.classes();
    int classHash = Hash.mix(Classes.hash(classes), word.isDefinite() ? 1 : 0);
    add(1, stemHash);
    facts(table, place, i);
    add(2, classHash);
    for (long bits = classes; bits != 0; bits &= bits - 1) {
      add(3, Classes.hash(bits & -bits));
    }
    add(4, marks.types()[i]);
    far[i] = size;
    if (marks.kinds()[i] != 0) {
      add(5, marks.kinds()[i]);
    }
    add(6, word.conjunction() * 31 + word.preposition());
    if (word.token().isWord()) {
      add(7, Hash.suffix(stem, Math.min(3, stem.length())));
    }
    near[i] = size;
    if (word.token().isWord()) {
      letters(word, stem);
    }
    add(8, shape(word));
    start[i + 1] = size;
    values[i * VALUES + STEM] = stemHash;
    values[i * VALUES + CLASSES] = classHash;
    values[i * VALUES + MARKS] = marks.types()[i];
  }

  private void facts(WordTable table, int place, int i) {
    if (place < 0) {
      add(9, 0);
      return;
    }
    for (int column = 0; column < WordTable.COLUMNS; column++) {
      add(10 + column, table.fact(place, column));
    }
    values[i * VALUES + COARSE] = table.fact(place, 0);
    values[i * VALUES + MIDDLE] = table.fact(place, 1);
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

  private void letters(Word word, String stem) {
    String bare = word.indefinite();
    add(20, word.token().folded().hashCode());
    add(21, bare.hashCode());
    for (int length = 1; length <= 4 && length < bare.length(); length++) {
      add(22, Hash.prefix(bare, length));
      add(23, Hash.suffix(bare, length));
    }
    add(24, (word.isDefinite() ? 1 : 0) + (word.pronoun().isEmpty() ? 0 : 2) + (word.future() ? 4 : 0));
    add(25, Math.min(stem.length(), 9));
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
