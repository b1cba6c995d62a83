package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of the articles a dossier cites: those that name its subject, from 1, then others that are cited. */
final class Numbering {
  private final List<Integer> articles = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  Numbering(Collection<Integer> naming) {
    naming.forEach(this::add);
  }

  /** Gives an article the next number if it has none. */
  int add(int article) {
    Integer number = numbers.get(article);
    if (number == null) {
      articles.add(article);
      number = articles.size();
      numbers.put(article, number);
    }
    return number;
  }

  int of(int article) {
    Integer number = numbers.get(article);
    if (number == null) {
      throw new IllegalArgumentException("no number for article " + article);
    }
    return number;
  }

  /** The articles' places in the roster, in the order of their numbers. */
  List<Integer> articles() {
    return List.copyOf(articles);
  }

  /** The same numbers up to one, and behind it only the used ones, closed up. */
  Numbering keeping(int first, Set<Integer> used) {
    Numbering kept = new Numbering(articles.subList(0, first));
    for (int number = first + 1; number <= articles.size(); number++) {
      if (used.contains(number)) {
        kept.add(articles.get(number - 1));
      }
    }
    return kept;
  }

  int article(int number) {
    return articles.get(number - 1);
  }
}
