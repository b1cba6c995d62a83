package org.musnad.name.tagger;

import java.util.Arrays;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
import org.musnad.text.Sentence;

/** The features of each token of an article: what is known of it and its neighbours, and combinations of these. Lives for one reading. */
public final class Features {
  private static final long HEADS =
      WordClass.ORGANIZATION_HEAD.bit()
          | WordClass.PLACE_HEAD.bit()
          | WordClass.OFFICE.bit()
          | WordClass.OFFICE_WITH_COMPLEMENT.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.RANK.bit()
          | WordClass.HUMAN.bit();

  private final Words words;
  private final Attributes attributes;
  private final boolean masked;
  private final Elsewhere elsewhere;
  private int[] list = new int[256];
  private int size = 0;

  private Features(Words words, Attributes attributes, boolean masked) {
    this.words = words;
    this.attributes = attributes;
    this.masked = masked;
    elsewhere = new Elsewhere(words);
  }

  /**
   * The features of the tokens of a text, read with what free text and the tables know of words.
   *
   * @param masked whether to leave out which word a token itself is, so that only its surroundings and its kind speak
   */
  public static Features of(Words words, WordTable table, Gazetteer gazetteer, boolean masked) {
    return new Features(words, Attributes.of(words, table, gazetteer), masked);
  }

  /** How many features the token read last has. */
  public int size() {
    return size;
  }

  /** A feature of the token read last. */
  public int get(int index) {
    return list[index];
  }

  private void add(int feature) {
    if (size == list.length) {
      list = Arrays.copyOf(list, size * 2);
    }
    list[size++] = feature;
  }

  /** Reads the features of a token of a sentence. */
  public void read(Sentence sentence, int i) {
    size = 0;
    for (int k = attributes.start(i) + (masked ? 1 : 0); k < (masked ? attributes.far(i) : attributes.end(i)); k++) {
      add(attributes.at(k));
    }
    neighbour(sentence, i - 1, 0x51, true);
    neighbour(sentence, i + 1, 0x52, true);
    neighbour(sentence, i - 2, 0x53, false);
    neighbour(sentence, i + 2, 0x54, false);
    pairs(sentence, i);
    head(sentence, i);
    elsewhere(i);
  }

  private void elsewhere(int i) {
    if (elsewhere.repeats(i)) {
      add(Hash.mix(1, 310));
      for (int offset = -1; offset <= 1; offset += 2) {
        for (long bits = elsewhere.beside(i, offset); bits != 0; bits &= bits - 1) {
          add(Hash.mix(Classes.hash(bits & -bits), 301 + offset));
        }
      }
    }
  }

  private void neighbour(Sentence sentence, int i, int salt, boolean next) {
    if (i < sentence.first() || i >= sentence.end()) {
      add(Hash.mix(salt, 1));
      return;
    }
    int end = next ? attributes.near(i) : attributes.far(i);
    for (int k = attributes.start(i); k < end; k++) {
      add(Hash.mix(attributes.at(k), salt));
    }
  }

  private int value(Sentence sentence, int i, int which) {
    return i < sentence.first() || i >= sentence.end() ? -1 : attributes.value(i, which);
  }

  private void pair(int salt, int a, int b) {
    add(Hash.mix(Hash.mix(a, b), salt));
  }

  private void pairs(Sentence s, int i) {
    for (int offset = -1; offset <= 1; offset += 2) {
      int salt = 100 + 40 * offset;
      for (int which = masked ? 1 : 0; which < Attributes.VALUES; which++) {
        pair(salt + which, value(s, i, which), value(s, i + offset, which));
      }
      pair(salt + 10, value(s, i, Attributes.MIDDLE), value(s, i + offset, Attributes.STEM));
      pair(salt + 11, value(s, i, Attributes.CLASSES), value(s, i + offset, Attributes.STEM));
      pair(salt + 12, value(s, i, Attributes.MARKS), value(s, i + offset, Attributes.STEM));
      pair(salt + 13, value(s, i, Attributes.CLASSES), value(s, i + offset, Attributes.MIDDLE));
      if (!masked) {
        pair(salt + 14, value(s, i, Attributes.STEM), value(s, i + offset, Attributes.CLASSES));
      }
      pair(salt + 15, value(s, i + offset, Attributes.STEM), value(s, i + 2 * offset, Attributes.STEM));
      pair(salt + 16, value(s, i + offset, Attributes.CLASSES), value(s, i + 2 * offset, Attributes.CLASSES));
    }
    for (int which = 1; which < Attributes.VALUES; which++) {
      int around = Hash.mix(value(s, i - 1, which), value(s, i + 1, which));
      pair(190 + which, around, value(s, i, which));
    }
  }

  /** The nearest word to the left, within the phrase, that names of one kind tend to follow. */
  private void head(Sentence sentence, int i) {
    for (int k = i - 1; k >= sentence.first() && k >= i - 5; k--) {
      Word word = words.get(k);
      if (word.token().kind() != org.musnad.text.Token.Kind.WORD) {
        return;
      }
      if (word.isAny(HEADS)) {
        int kind = Hash.mix(Classes.hash(word.classes() & HEADS), i - k);
        add(Hash.mix(kind, 201));
        pair(202, kind, attributes.value(i, Attributes.CLASSES));
        pair(203, attributes.value(k, Attributes.STEM), attributes.value(i, Attributes.MIDDLE));
        pair(204, attributes.value(k, Attributes.STEM), i - k);
        return;
      }
    }
  }
}
