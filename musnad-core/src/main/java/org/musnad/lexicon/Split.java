package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to take the proclitics off a written word: "وللعراق" is the conjunction و, the preposition ل and العراق.
 *
 * <p>A split is only a possibility; whether the rest is a word is for the caller's lexicon to say.
 *
 * @param conjunction {@code و} or {@code ف}, or {@code 0}
 * @param preposition {@code ب}, {@code ل} or {@code ك}, or {@code 0}
 * @param rest what is left, with its article; never empty
 */
public record Split(char conjunction, char preposition, String rest) {
  /** All splits of a folded word: the whole word first, then by how much is taken off. */
  public static List<Split> of(String word) {
    List<Split> splits = new ArrayList<>(4);
    prepositions(splits, (char) 0, word);
    if (word.length() > 2 && isConjunction(word.charAt(0))) {
      prepositions(splits, word.charAt(0), word.substring(1));
    }
    return splits;
  }

  private static void prepositions(List<Split> splits, char conjunction, String word) {
    splits.add(new Split(conjunction, (char) 0, word));
    if (word.length() < 3) {
      return;
    }
    char first = word.charAt(0);
    if (first != 'ب' && first != 'ل' && first != 'ك') {
      return;
    }
    // The alif of the article is not written after ل: للعراق is ل and العراق.
    if (first == 'ل' && word.charAt(1) == 'ل' && word.length() > 3) {
      splits.add(new Split(conjunction, 'ل', "ا" + word.substring(1)));
    }
    splits.add(new Split(conjunction, first, word.substring(1)));
  }

  /** Whether a word may begin with the conjunction و or ف. */
  static boolean startsWithConjunction(String word) {
    return word.length() > 2 && isConjunction(word.charAt(0));
  }

  private static boolean isConjunction(char c) {
    return c == 'و' || c == 'ف';
  }

  /** Whether nothing was taken off. */
  public boolean isWhole() {
    return conjunction == 0 && preposition == 0;
  }

  /** How many letters of the written word stand before {@link #rest}; the article after ل counts as written. */
  public int taken() {
    return (conjunction == 0 ? 0 : 1) + (preposition == 0 ? 0 : 1);
  }
}
