package org.musnad.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.musnad.text.Folding;

/** The folded words of a text, for comparing what two articles say. Stateless. */
public final class FoldedWords {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String ARTICLE = Folding.fold("ال");
  private static final String TO_THE = Folding.fold("لل");

  private FoldedWords() {}

  /** Folded runs of letters and digits, in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : NO_LETTERS.split(Folding.fold(text))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** A word without ال or لل before it, where two letters are left. */
  public static String withoutArticle(String word) {
    boolean strip = word.length() > 3 && (word.startsWith(ARTICLE) || word.startsWith(TO_THE));
    return strip ? word.substring(2) : word;
  }
}
