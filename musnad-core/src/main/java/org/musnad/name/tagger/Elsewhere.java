package org.musnad.name.tagger;

import java.util.Arrays;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;

/**
 * What stands beside the other occurrences of a word in the same article: who is introduced with an office in the first sentence is named
 * bare in the fifth. Lives for one reading.
 */
final class Elsewhere {
  private static final int LOOKED_AT = 6;
  private static final int NONE = -1;
  private static final int MULTIPLIER = 0x9E3779B1;

  private static final long TELLING =
      WordClass.GIVEN_NAME.bit()
          | WordClass.FAMILY_NAME.bit()
          | WordClass.NAME_PREFIX.bit()
          | WordClass.OFFICE.bit()
          | WordClass.OFFICE_WITH_COMPLEMENT.bit()
          | WordClass.RANK.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.HUMAN.bit()
          | WordClass.NATIONALITY.bit()
          | WordClass.ORGANIZATION_HEAD.bit()
          | WordClass.PLACE_HEAD.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.VERB.bit();

  private final long[] classes;
  private final int[] previous;
  private final int[] next;

  Elsewhere(Words words) {
    int size = words.size();
    classes = new long[size];
    previous = new int[size];
    next = new int[size];
    Arrays.fill(previous, NONE);
    Arrays.fill(next, NONE);
    int bits = 33 - Integer.numberOfLeadingZeros(size + 1);
    // Words are told apart by their stems' hashes; where two share one, each only sees a neighbour too many.
    int[] lastAt = new int[1 << bits];
    for (int i = 0; i < size; i++) {
      Word word = words.get(i);
      classes[i] = word.classes() & TELLING;
      if (isTelling(word)) {
        link(i, slot(words, lastAt, word.stem().hashCode(), 32 - bits), lastAt);
      }
    }
  }

  private static int slot(Words words, int[] lastAt, int hash, int shift) {
    int slot = hash * MULTIPLIER >>> shift;
    while (lastAt[slot] != 0 && words.get(lastAt[slot] - 1).stem().hashCode() != hash) {
      slot = slot + 1 & lastAt.length - 1;
    }
    return slot;
  }

  private void link(int token, int slot, int[] lastAt) {
    int before = lastAt[slot] - 1;
    if (before >= 0) {
      previous[token] = before;
      next[before] = token;
    }
    lastAt[slot] = token + 1;
  }

  private static boolean isTelling(Word word) {
    return word.token().isWord() && word.stem().length() > 2 && !word.isAny(WordClass.PARTICLES);
  }

  /** Whether the word at a token stands elsewhere too. */
  boolean repeats(int token) {
    return previous[token] >= 0 || next[token] >= 0;
  }

  /** The classes of words before (or after) the other occurrences, the nearest ones first. */
  long beside(int token, int offset) {
    long beside = 0;
    int seen = 0;
    for (int k = previous[token]; k >= 0 && seen < LOOKED_AT; k = previous[k]) {
      beside |= classes(k + offset);
      seen++;
    }
    for (int k = next[token]; k >= 0 && seen < 2 * LOOKED_AT; k = next[k]) {
      beside |= classes(k + offset);
      seen++;
    }
    return beside;
  }

  private long classes(int token) {
    return token < 0 || token >= classes.length ? 0 : classes[token];
  }
}
