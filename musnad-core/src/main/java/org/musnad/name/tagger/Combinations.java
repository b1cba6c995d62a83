package org.musnad.name.tagger;

import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
import org.musnad.text.Sentence;
import org.musnad.text.Token;

/**
 * The features that depend on more than one token: pairs of neighbours, the head before a name, and where else in the article the word
 * stands. Lives for one reading.
 */
final class Combinations {
  private static final long HEADS =
      WordClass.ORGANIZATION_HEAD.bit()
          | WordClass.PLACE_HEAD.bit()
          | WordClass.OFFICE.bit()
          | WordClass.OFFICE_WITH_COMPLEMENT.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.RANK.bit()
          | WordClass.HUMAN.bit();

  /** How many tokens a head may stand before the token it speaks of. */
  private static final int HEAD_REACH = 5;

  private final Words words;
  private final int[] values;
  private final Elsewhere elsewhere;
  private final boolean masked;

  /** Takes the values of each token, one after the other ({@link WordAttributes#VALUES} of each). */
  Combinations(Words words, int[] values, boolean masked) {
    this.words = words;
    this.values = values;
    this.masked = masked;
    elsewhere = new Elsewhere(words);
  }

  /** Writes those of a token. */
  void write(Sentence sentence, int i, FeatureList out) {
    for (int offset = -1; offset <= 1; offset += 2) {
      pairs(sentence, i, offset, out);
    }
    for (int which = 1; which < WordAttributes.VALUES; which++) {
      int around = Hash.mix(value(sentence, i - 1, which), value(sentence, i + 1, which));
      out.add(pair(190 + which, around, value(sentence, i, which)));
    }
    head(sentence, i, out);
    elsewhere(i, out);
  }

  private int value(Sentence sentence, int i, int which) {
    return i < sentence.first() || i >= sentence.end() ? -1 : value(i, which);
  }

  private int value(int i, int which) {
    return values[i * WordAttributes.VALUES + which];
  }

  private static int pair(int salt, int a, int b) {
    return Hash.mix(Hash.mix(a, b), salt);
  }

  private void pairs(Sentence s, int i, int offset, FeatureList out) {
    int salt = 100 + 40 * offset;
    for (int which = masked ? 1 : 0; which < WordAttributes.VALUES; which++) {
      out.add(pair(salt + which, value(s, i, which), value(s, i + offset, which)));
    }
    int stem = value(s, i + offset, WordAttributes.STEM);
    out.add(pair(salt + 10, value(s, i, WordAttributes.MIDDLE), stem));
    out.add(pair(salt + 11, value(s, i, WordAttributes.CLASSES), stem));
    out.add(pair(salt + 12, value(s, i, WordAttributes.MARKS), stem));
    out.add(pair(salt + 13, value(s, i, WordAttributes.CLASSES), value(s, i + offset, WordAttributes.MIDDLE)));
    if (!masked) {
      out.add(pair(salt + 14, value(s, i, WordAttributes.STEM), value(s, i + offset, WordAttributes.CLASSES)));
    }
    out.add(pair(salt + 15, stem, value(s, i + 2 * offset, WordAttributes.STEM)));
    int classes = value(s, i + offset, WordAttributes.CLASSES);
    out.add(pair(salt + 16, classes, value(s, i + 2 * offset, WordAttributes.CLASSES)));
  }

  /** The nearest word to the left, within the phrase, that names of one kind tend to follow. */
  private void head(Sentence sentence, int i, FeatureList out) {
    for (int k = i - 1; k >= sentence.first() && k >= i - HEAD_REACH; k--) {
      Word word = words.get(k);
      if (word.token().kind() != Token.Kind.WORD) {
        return;
      }
      if (word.isAny(HEADS)) {
        head(i, k, Hash.mix(Classes.hash(word.classes() & HEADS), i - k), out);
        return;
      }
    }
  }

  private void head(int i, int head, int kind, FeatureList out) {
    int stem = value(head, WordAttributes.STEM);
    out.add(Hash.mix(kind, 201));
    out.add(pair(202, kind, value(i, WordAttributes.CLASSES)));
    out.add(pair(203, stem, value(i, WordAttributes.MIDDLE)));
    out.add(pair(204, stem, i - head));
  }

  private void elsewhere(int i, FeatureList out) {
    if (elsewhere.repeats(i)) {
      out.add(Hash.mix(1, 310));
      for (int offset = -1; offset <= 1; offset += 2) {
        for (long bits = elsewhere.beside(i, offset); bits != 0; bits &= bits - 1) {
          out.add(Hash.mix(Classes.hashOf(Long.numberOfTrailingZeros(bits)), 301 + offset));
        }
      }
    }
  }
}
