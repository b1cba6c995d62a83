package org.musnad.name.tagger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;

/**
 * The sums of the weights of what is known of a word on its own, for the word itself and for the neighbours that look at it. They are the
 * same wherever the word stands, so each word is added up once and remembered, up to a bound. Thread safe.
 */
final class WordScores {
  /** How many words are remembered: the words of an archive that make up nearly all of its text. */
  private static final int REMEMBERED = 1 << 16;

  private static final int L = Labels.COUNT;

  /** How many offsets there are. */
  private static final int WIDTH = 2 * WordAttributes.REACH + 1;

  /** Numbers are alike but for their length. */
  private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6"};

  private final WordTable table;
  private final Weights weights;
  private final boolean masked;
  private final Map<String, Scored> remembered = new ConcurrentHashMap<>();
  private final int[] edges = new int[WIDTH * L];

  WordScores(TaggerModel model, boolean masked) {
    table = model.words();
    weights = model.weights();
    this.masked = masked;
    for (int offset = 0; offset < WIDTH; offset++) {
      FeatureList edge = new FeatureList();
      edge.add(WordAttributes.edge(offset - WordAttributes.REACH));
      weights.add(edge, edges, offset * L);
    }
  }

  /** What the end of a sentence says of a token that sees it: for each offset the sums of each label. */
  int[] edges() {
    return edges;
  }

  /** A word as it was read in one way, with the sums of its weights in steps: for each offset one of each label. */
  static final class Scored {
    private final int[] values = new int[WordAttributes.VALUES];
    private final short[] sums;
    private final Word word;
    private final Marked marks;

    /** The same written word read in another way. */
    private final @Nullable Scored other;

    Scored(Word word, Marked marks, WordAttributes attributes, short[] sums, @Nullable Scored other) {
      this.word = word;
      this.marks = marks;
      attributes.copyValues(values, 0);
      this.sums = sums;
      this.other = other;
    }

    void copyValues(int[] to, int token) {
      System.arraycopy(values, 0, to, token * WordAttributes.VALUES, WordAttributes.VALUES);
    }

    /** Adds what the word says of a token that sees it at an offset. */
    void addTo(int[] scores, int offset) {
      int from = (offset + WordAttributes.REACH) * L;
      for (int label = 0; label < L; label++) {
        scores[label] += sums[from + label];
      }
    }

    private boolean is(Word reading, Marked itsMarks) {
      return marks.equals(itsMarks) && (reading.token().isNumber() || isSame(reading));
    }

    private boolean isSame(Word reading) {
      return word.classes() == reading.classes()
          && word.conjunction() == reading.conjunction()
          && word.preposition() == reading.preposition()
          && word.future() == reading.future()
          && word.stem().equals(reading.stem())
          && word.pronoun().equals(reading.pronoun());
    }
  }

  Scored of(Word word, Marked marks) {
    boolean number = word.token().isNumber();
    String key = number ? NUMBERS[Math.min(word.token().folded().length(), NUMBERS.length - 1)] : word.token().folded();
    Scored first = remembered.get(key);
    for (Scored known = first; known != null; known = known.other) {
      if (known.is(word, marks)) {
        return known;
      }
    }
    Scored fresh = score(word, marks, first);
    if (remembered.size() < REMEMBERED) {
      remembered.put(key, fresh);
    }
    return fresh;
  }

  private Scored score(Word word, Marked marks, @Nullable Scored other) {
    WordAttributes attributes = new WordAttributes(word, table, marks);
    short[] sums = new short[WIDTH * L];
    FeatureList features = new FeatureList();
    int[] row = new int[L];
    for (int offset = -WordAttributes.REACH; offset <= WordAttributes.REACH; offset++) {
      features.clear();
      attributes.write(offset, masked, features);
      java.util.Arrays.fill(row, 0);
      weights.add(features, row, 0);
      for (int label = 0; label < L; label++) {
        sums[(offset + WordAttributes.REACH) * L + label] = (short) row[label];
      }
    }
    return new Scored(word, marks, attributes, sums, other);
  }
}
