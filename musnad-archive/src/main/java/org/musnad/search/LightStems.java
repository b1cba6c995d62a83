package org.musnad.search;

import java.util.List;
import java.util.Set;
import org.musnad.text.Folding;
import org.musnad.word.WordDivider;

/**
 * Light stems: a word without the endings of number, gender and nisba, where free text knows what is left: {@code
 * وزارات} and {@code وزارة} have one stem, and {@code قانون} keeps its ending. Thread safe.
 */
final class LightStems {
  /** Longer ones before their endings. */
  private static final List<String> ENDINGS = List.of("تان", "تين", "ات", "ان", "ين", "ون", "ية", "ي");
  /** Nothing is spoken of in the dual more than in the singular: «لبنان» is not two of anything. */
  private static final Set<String> DUALS = Set.of("تان", "تين", "ان");
  private static final String FEMININE = "ة";
  private static final int SHORTEST = 3;

  /** How much rarer than the word, as a logarithm, what is left may be. */
  private static final float RARER = 2.5F;

  private final WordDivider divider;

  LightStems(WordDivider divider) {
    this.divider = divider;
  }

  /**
   * The light stem, folded.
   *
   * @param base a word without clitics, folded but for its last ة or ى
   */
  String of(String base) {
    String shorter = without(base);
    // «العراقيات»: the plural of a nisba has two endings.
    return Folding.fold(withoutFeminine(shorter.equals(base) ? base : without(shorter)));
  }

  private String without(String base) {
    for (String ending : ENDINGS) {
      if (base.endsWith(ending) && base.length() - ending.length() >= SHORTEST) {
        String left = base.substring(0, base.length() - ending.length());
        float rarer = DUALS.contains(ending) ? 0 : RARER;
        if (isWord(left, base, rarer) || isWord(left + FEMININE, base, rarer)) {
          return left;
        }
      }
    }
    return base;
  }

  private boolean isWord(String left, String base, float rarer) {
    return divider.knows(left) && divider.count(left) >= divider.count(base) - rarer;
  }

  private static String withoutFeminine(String base) {
    return base.endsWith(FEMININE) && base.length() > SHORTEST ? base.substring(0, base.length() - 1) : base;
  }
}
