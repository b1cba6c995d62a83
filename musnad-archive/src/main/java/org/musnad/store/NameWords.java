package org.musnad.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.musnad.text.Folding;

/** The words by which a name is looked up: folded, without the article before them. Stateless. */
final class NameWords {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** ا and ل, folded: the article, where at least this many letters are left behind it. */
  private static final String ARTICLE = Folding.fold("ال");
  private static final int LEFT = 2;

  private NameWords() {}

  static Set<String> of(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : List.of(NO_LETTERS.split(Folding.fold(name)))) {
      if (!word.isEmpty()) {
        boolean hasArticle = word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + LEFT;
        words.add(hasArticle ? word.substring(ARTICLE.length()) : word);
      }
    }
    return words;
  }
}
