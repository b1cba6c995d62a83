package org.musnad.store;

import java.util.Set;

/**
 * What has changed since a change.
 *
 * @param articles the articles that came, went, or were read anew
 * @param judged whether anybody judged or undid anything
 * @param figures figures that were named otherwise, joined, or lost a mention; not those that have only gained one
 */
public record Since(Set<Long> articles, boolean judged, Set<Integer> figures) {
  public Since {
    articles = Set.copyOf(articles);
    figures = Set.copyOf(figures);
  }
}
