package org.musnad.name.tagger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.text.FormMemo;
import org.musnad.text.Token;

/**
 * The sums of the weights of what is known of a word on its own, for the word itself and for the neighbours that look at it. They are the
 * same wherever the word stands, so each word is added up once and remembered, up to a bound. Thread safe.
 */
final class WordScores {
  private static final int L = Labels.COUNT;

  /** How many offsets there are. */
  private static final int WIDTH = 2 * WordAttributes.REACH + 1;

  private static final int MOST_SIGNS = 1 << 10;

  /** Numbers are alike but for their length. */
  private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6"};

  private final WordTable table;
  private final Weights weights;
  private final boolean masked;
  private final FormMemo<Scored> remembered = new FormMemo<>();

  /** Signs, and numbers by their length. */
  private final Map<String, Scored> rememberedSigns = new ConcurrentHashMap<>();
  private final long[] edges = new long[WIDTH * Lanes.WIDE];

  WordScores(TaggerModel model, boolean masked) {
    table = model.words();
    weights = model.weights();
    this.masked = masked;
    for (int offset = 0; offset < WIDTH; offset++) {
      FeatureList edge = new FeatureList();
      edge.add(WordAttributes.edge(offset - WordAttributes.REACH));
      int[] row = new int[L];
      weights.add(edge, new Lanes(), row, 0);
      Lanes.writeWide(row, edges, offset * Lanes.WIDE);
    }
  }

  /** Adds what the end of a sentence says of a token that sees it at an offset. */
  void addEdge(Lanes lanes, int offset) {
    lanes.addWide(edges, (offset + WordAttributes.REACH) * Lanes.WIDE);
  }

  /**
   * A word as it was read in one way, with the sums of its weights in steps: for each offset a row of wide steps. What it is told apart by is
   * copied into it, so that a look at it stays in one place of memory.
   */
  static final class Scored {
    private final long classes;
    private final String stem;
    private final String pronoun;
    private final char conjunction;
    private final char preposition;
    private final boolean future;
    private final Marked marks;
    private final long[] sums;
    private final int stemValue;
    private final int classesValue;
    private final int coarse;
    private final int middle;

    /** The same written word read in another way. */
    private final @Nullable Scored other;

    Scored(Word word, Marked marks, WordAttributes attributes, long[] sums, @Nullable Scored other) {
      classes = word.classes();
      stem = word.stem();
      pronoun = word.pronoun();
      conjunction = word.conjunction();
      preposition = word.preposition();
      future = word.future();
      this.marks = marks;
      this.sums = sums;
      this.other = other;
      stemValue = attributes.value(WordAttributes.STEM);
      classesValue = attributes.value(WordAttributes.CLASSES);
      coarse = attributes.value(WordAttributes.COARSE);
      middle = attributes.value(WordAttributes.MIDDLE);
    }

    /** Writes the values that are combined with those of other tokens to where a token's stand. */
    void copyValues(int[] to, int token) {
      int at = token * WordAttributes.VALUES;
      to[at + WordAttributes.STEM] = stemValue;
      to[at + WordAttributes.CLASSES] = classesValue;
      to[at + WordAttributes.COARSE] = coarse;
      to[at + WordAttributes.MIDDLE] = middle;
      to[at + WordAttributes.MARKS] = marks.types();
      to[at + WordAttributes.HINT] = marks.hint();
    }

    /** Adds what the word says of a token that sees it at an offset. */
    void addTo(Lanes lanes, int offset) {
      lanes.addWide(sums, (offset + WordAttributes.REACH) * Lanes.WIDE);
    }

    private boolean is(Word reading, Marked itsMarks) {
      return (marks == itsMarks || marks.isSame(itsMarks)) && (reading.token().isNumber() || isSame(reading));
    }

    private boolean isSame(Word reading) {
      return classes == reading.classes()
          && conjunction == reading.conjunction()
          && preposition == reading.preposition()
          && future == reading.future()
          && stem.equals(reading.stem())
          && pronoun.equals(reading.pronoun());
    }
  }

  Scored of(Word word, Marked marks) {
    Token token = word.token();
    if (!token.isWord()) {
      return ofSign(token, word, marks);
    }
    Scored first = remembered.get(token.form());
    Scored known = among(first, word, marks);
    if (known == null) {
      known = score(word, marks, first);
      remembered.put(token.form(), known);
    }
    return known;
  }

  private Scored ofSign(Token token, Word word, Marked marks) {
    String key = token.isNumber() ? NUMBERS[Math.min(token.folded().length(), NUMBERS.length - 1)] : token.folded();
    Scored first = rememberedSigns.get(key);
    Scored known = among(first, word, marks);
    if (known == null) {
      known = score(word, marks, first);
      if (rememberedSigns.size() < MOST_SIGNS) {
        rememberedSigns.put(key, known);
      }
    }
    return known;
  }

  private static @Nullable Scored among(@Nullable Scored first, Word word, Marked marks) {
    for (Scored known = first; known != null; known = known.other) {
      if (known.is(word, marks)) {
        return known;
      }
    }
    return null;
  }

  private Scored score(Word word, Marked marks, @Nullable Scored other) {
    WordAttributes attributes = new WordAttributes(word, table, marks);
    long[] sums = new long[WIDTH * Lanes.WIDE];
    FeatureList features = new FeatureList();
    Lanes lanes = new Lanes();
    int[] row = new int[L];
    for (int offset = -WordAttributes.REACH; offset <= WordAttributes.REACH; offset++) {
      features.clear();
      attributes.write(offset, masked, features);
      java.util.Arrays.fill(row, 0);
      weights.add(features, lanes, row, 0);
      Lanes.writeWide(row, sums, (offset + WordAttributes.REACH) * Lanes.WIDE);
    }
    return new Scored(word, marks, attributes, sums, other);
  }
}
