package org.musnad.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.musnad.identity.FoldedWords;

/** The folded words of a text, for comparing what two articles say. */
public final class Words {
  private Words() {}

  /** Folded runs of letters and digits, in order. */
  public static List<String> of(String text) {
    return FoldedWords.of(text);
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
    return FoldedWords.withoutArticle(word);
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
