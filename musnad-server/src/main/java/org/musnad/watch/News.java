package org.musnad.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.musnad.newsroom.Desk;
import org.musnad.search.Hit;
import org.musnad.search.SearchRequest;
import org.musnad.store.ArticleSummary;
import org.musnad.store.Watch;

/**
 * What is new for a watch since its owner has looked at it.
 *
 * @param watch the watch
 * @param articles articles that came or changed since and have what is watched in them, oldest first for figures, by fit for phrases
 * @param isMore whether there are more than that
 */
public record News(Watch watch, List<ArticleSummary> articles, boolean isMore) {
  /** So many hits of a phrase are looked through for new ones. */
  private static final int HITS = 300;

  public News {
    articles = List.copyOf(articles);
  }

  /** Looks for what is new. Words are looked for as the index has them: who keeps it up to date decides how new that is. */
  public static News of(Desk desk, Watch watch, int most) {
    List<Long> numbers = watch.kind() == Watch.Kind.PHRASE ? phrase(desk, watch) : figures(desk, watch, most + 1);
    List<ArticleSummary> articles = new ArrayList<>();
    for (long number : numbers.subList(0, Math.min(most, numbers.size()))) {
      ArticleSummary article = desk.archive().listing().article(number);
      if (article != null) {
        articles.add(article);
      }
    }
    return new News(watch, articles, numbers.size() > most);
  }

  private static List<Long> figures(Desk desk, Watch watch, int most) {
    List<Integer> figures = new ArrayList<>();
    Integer one = watch.one();
    Integer other = watch.other();
    if (one != null) {
      figures.add(one);
    }
    if (other != null) {
      figures.add(other);
    }
    return desk.archive().listing().naming(figures, watch.seen(), most);
  }

  private static List<Long> phrase(Desk desk, Watch watch) {
    Set<Long> fresh = desk.archive().listing().since(watch.seen()).articles();
    if (fresh.isEmpty()) {
      return List.of();
    }
    return desk.index().search(SearchRequest.of(query(watch.words())).limit(HITS)).hits().stream()
        .map(Hit.OfArticle.class::cast)
        .map(hit -> hit.article().number())
        .filter(fresh::contains)
        .toList();
  }

  /** These words in this order. */
  public static String query(String words) {
    return '"' + words.replaceAll("[\"«»“”]", " ").strip() + '"';
  }
}
