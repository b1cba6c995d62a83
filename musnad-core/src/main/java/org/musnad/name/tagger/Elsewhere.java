package org.musnad.name.tagger;

import java.util.HashMap;
import java.util.Map;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;

/**
 * What stands beside the other occurrences of a word in the same article: who is introduced with an office in the first sentence is named
 * bare in the fifth. Lives for one reading.
 */
final class Elsewhere {
  private static final int LOOKED_AT = 6;

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

  private final Words words;
  private final int[] previous;
  private final int[] next;

  Elsewhere(Words words) {
    this.words = words;
    previous = new int[words.size()];
    next = new int[words.size()];
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      previous[i] = -1;
      next[i] = -1;
      if (isTelling(words.get(i))) {
        Integer before = last.put(words.get(i).stem(), i);
        if (before != null) {
          previous[i] = before;
          next[before] = i;
        }
      }
    }
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
    long classes = 0;
    int seen = 0;
    for (int k = previous[token]; k >= 0 && seen < LOOKED_AT; k = previous[k]) {
      classes |= classes(k + offset);
      seen++;
    }
    for (int k = next[token]; k >= 0 && seen < 2 * LOOKED_AT; k = next[k]) {
      classes |= classes(k + offset);
      seen++;
    }
    return classes & TELLING;
  }

  private long classes(int token) {
    return token < 0 || token >= words.size() ? 0 : words.get(token).classes();
  }
}
