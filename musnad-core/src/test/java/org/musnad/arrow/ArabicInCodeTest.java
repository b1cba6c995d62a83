package org.musnad.arrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Arabic words are data: they stand in tables that a linguist can edit, not in code. */
class ArabicInCodeTest {
  /** Files that are about single letters: how they fold, join and inflect. */
  private static final Set<String> ABOUT_LETTERS =
      Set.of(
          "text/Folding.java", "text/Language.java", "text/Tokenizer.java", "lexicon/Split.java", "lexicon/Vocabulary.java",
          "word/Clitics.java", "word/Cuts.java", "word/Stem.java", "word/Stems.java");

  /** The package that spells verbs out of roots is about letters as a whole. */
  private static final String SPELLS_VERBS = "verb/";

  /** Clitics and endings of more than one letter; single letters are never words. */
  private static final Set<String> AFFIXES =
      Set.of("ال", "ون", "ين", "ات", "ان", "اء", "ها", "هم", "هما", "ني", "نا", "يه", "يين", "يون", "يات", "يا");

  @Test
  void noArabicWordStandsInALiteral() {
    List<String> found = new ArrayList<>();
    for (JavaSource source : JavaSource.all()) {
      if (ABOUT_LETTERS.contains(source.name()) || source.name().startsWith(SPELLS_VERBS)) {
        continue;
      }
      source.literals().stream()
          .filter(literal -> holdsWord(literal.letters()))
          .forEach(literal -> found.add(source.name() + ":" + literal.line() + ": " + literal.letters()));
    }
    assertThat(found).isEmpty();
  }

  private static boolean holdsWord(String literal) {
    long arabic = literal.codePoints().filter(ArabicInCodeTest::isArabic).count();
    return arabic > 1 && !AFFIXES.contains(literal);
  }

  private static boolean isArabic(int letter) {
    return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }
}
