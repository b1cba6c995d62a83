package org.musnad.store;

/**
 * Where an article stands among all, by day and number.
 *
 * @param day when it was published, as in {@code 2020-05-07}; empty where that is not known
 * @param number its number
 */
public record ArticlePlace(String day, long number) {
  public static ArticlePlace of(ArticleSummary article) {
    return new ArticlePlace(article.published() == null ? "" : article.published().toString(), article.number());
  }
}
