package org.musnad.identity;

import java.util.ArrayList;
import java.util.List;
import org.musnad.text.Folding;

/** The folded words of a text, for comparing what two articles say. Stateless. */
public final class FoldedWords {
  private static final String ARTICLE = Folding.fold("ال");
  private static final String TO_THE = Folding.fold("لل");

  private FoldedWords() {}

  /** Folded runs of letters and digits, in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String folded = Folding.fold(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isPart(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Letters and numbers of every kind; of letters beyond the first plane either half. */
  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** A word without ال or لل before it, where two letters are left. */
  public static String withoutArticle(String word) {
    boolean strip = word.length() > 3 && (word.startsWith(ARTICLE) || word.startsWith(TO_THE));
    return strip ? word.substring(2) : word;
  }
}
