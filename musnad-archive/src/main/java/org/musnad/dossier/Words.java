package org.musnad.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.musnad.text.Folding;

/** The folded words of a text, for comparing what two articles say. */
public final class Words {
  private static final String ARTICLE = Folding.fold("ال");
  private static final String TO_THE = Folding.fold("لل");

  private Words() {}

  /** Folded runs of letters and digits, in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String folded = Folding.fold(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** The set of words without article, for comparing: «للخارجية» and «الخارجية» are one word. */
  public static Set<String> bare(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : of(text)) {
      words.add(withoutArticle(word));
    }
    return words;
  }

  public static String withoutArticle(String word) {
    boolean strip = word.length() > 3 && (word.startsWith(ARTICLE) || word.startsWith(TO_THE));
    return strip ? word.substring(2) : word;
  }

  /** Shared words over all words, 0 to 1; 0 where both are empty. */
  static double jaccard(Set<?> one, Set<?> other) {
    long shared = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Whether two descriptions speak of one thing: one holds the other, or they share half of their words. */
  static boolean alike(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return one.containsAll(other) || other.containsAll(one) || jaccard(one, other) >= 0.5;
  }
}
