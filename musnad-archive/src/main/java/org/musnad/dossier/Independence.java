package org.musnad.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.text.Article;
import org.musnad.text.Folding;
import org.musnad.text.Text;
import org.musnad.text.Token;

/**
 * How many sources tell something independently. Articles of one outlet count once; so do near-copies of one text
 * and reports
 * that name the same inner source («نقلت رويترز»). Articles of no named outlet each stand for themselves.
 */
final class Independence {
  /** Share of common word 4-grams from which two texts are near-copies. */
  static final double NEAR_COPY = 0.5;

  private static final int GRAM = 4;

  /** For each article's number, the number of the first article it is a near-copy of, or its own. */
  private final Map<Integer, Integer> original = new HashMap<>();

  /** Compares articles; {@code articles.get(i)} has the number i + 1. */
  Independence(List<Article> articles) {
    List<Set<Long>> grams = articles.stream().map(article -> grams(article.text())).toList();
    Map<Long, List<Integer>> byGram = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      original.put(i + 1, originalOf(i, grams, byGram) + 1);
      for (Long gram : grams.get(i)) {
        byGram.computeIfAbsent(gram, g -> new ArrayList<>()).add(i);
      }
    }
  }

  private int originalOf(int article, List<Set<Long>> grams, Map<Long, List<Integer>> byGram) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (Long gram : grams.get(article)) {
      byGram.getOrDefault(gram, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    for (int other = 0; other < article; other++) {
      int common = shared.getOrDefault(other, 0);
      int all = grams.get(article).size() + grams.get(other).size() - common;
      if (common > 0 && common >= NEAR_COPY * all) {
        return original.getOrDefault(other + 1, other + 1) - 1;
      }
    }
    return article;
  }

  private static Set<Long> grams(String text) {
    List<Token> words = Text.of(text).tokens().stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();
    Set<Long> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= words.size(); i++) {
      long hash = 7;
      for (int j = i; j < i + GRAM; j++) {
        hash = hash * 1_000_003 + words.get(j).folded().hashCode();
      }
      grams.add(hash);
    }
    return grams;
  }

  /** The number of the article of which this one is a near-copy; its own number where it is none. */
  int originalOf(int articleNumber) {
    return original.getOrDefault(articleNumber, articleNumber);
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
    marks.add("article " + citation.number());
    marks.add("article " + originalOf(citation.number()));
    if (!citation.article().outlet().isEmpty()) {
      marks.add("outlet " + Folding.fold(citation.article().outlet()).strip());
    }
    if (!citation.chain().isEmpty()) {
      marks.add("source " + String.join(" ", Words.of(citation.chain().get(0))));
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
