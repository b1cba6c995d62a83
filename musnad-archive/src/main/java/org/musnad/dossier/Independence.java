package org.musnad.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.syndication.Copies;
import org.musnad.syndication.Credits;
import org.musnad.syndication.Fingerprint;
import org.musnad.text.Article;
import org.musnad.text.Folding;

/**
 * How many sources tell something independently. Articles of one outlet count once; so do copies of one text, articles
 * that credit one news agency, and reports that name the same inner source («نقلت رويترز»). A copy credits what the
 * other copies credit. Articles of no named outlet each stand for themselves.
 */
final class Independence {
  private final Copies copies = Copies.inMemory();

  /** The agencies that the articles of a chain credit. */
  private final Map<Long, Set<String>> agencies = new HashMap<>();

  /** Compares articles; {@code articles.get(i)} has the number i + 1. */
  Independence(List<Article> articles) {
    for (int i = 0; i < articles.size(); i++) {
      copies.put(i + 1L, Fingerprint.of(articles.get(i).text()));
    }
    for (int i = 0; i < articles.size(); i++) {
      agencies.computeIfAbsent(copies.chain(i + 1L), chain -> new HashSet<>())
          .addAll(Credits.of(articles.get(i)).keySet());
    }
  }

  /** The number of the first article of which this one is a copy; its own number where it is none. */
  int originalOf(int articleNumber) {
    return (int) copies.chain(articleNumber);
  }

  /** The agencies that an article or a copy of it credits, by their usual Arabic names. */
  List<String> agencies(int articleNumber) {
    return agencies.getOrDefault(copies.chain(articleNumber), Set.of()).stream().sorted().map(Credits::arabicName).toList();
  }

  /** How many independent sources stand behind citations. */
  int count(List<Citation> citations) {
    Map<String, Integer> bearer = new HashMap<>();
    int[] parent = new int[citations.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String mark : marks(citations.get(i))) {
        Integer first = bearer.putIfAbsent(mark, i);
        if (first != null) {
          parent[root(parent, i)] = root(parent, first);
        }
      }
    }
    int roots = 0;
    for (int i = 0; i < parent.length; i++) {
      roots += parent[i] == i ? 1 : 0;
    }
    return roots;
  }

  /** What two citations must not share to be independent. */
  private List<String> marks(Citation citation) {
    List<String> marks = new ArrayList<>();
    long chain = copies.chain(citation.number());
    marks.add("chain " + chain);
    agencies.getOrDefault(chain, Set.of()).forEach(agency -> marks.add("agency " + agency));
    if (!citation.article().outlet().isEmpty()) {
      marks.add("outlet " + Folding.fold(citation.article().outlet()).strip());
    }
    if (!citation.chain().isEmpty()) {
      String source = citation.chain().get(0);
      marks.add(Credits.agency(source).map(agency -> "agency " + agency)
          .orElseGet(() -> "source " + String.join(" ", Words.of(source))));
    }
    return marks;
  }

  private static int root(int[] parent, int node) {
    while (parent[node] != node) {
      node = parent[node];
    }
    return node;
  }
}
