package org.musnad.identity;

import java.time.LocalDate;
import java.util.Comparator;
import org.musnad.record.ArticleRecord;

/** The order in which articles are told: oldest first, those without a day last, then by outlet, id, title and text. Stateless. */
public final class ArticleOrder {
  private ArticleOrder() {}

  public static Comparator<ArticleRecord> oldestFirst() {
    return Comparator.comparing((ArticleRecord record) -> published(record))
        .thenComparing(record -> record.article().outlet())
        .thenComparing(record -> record.article().id())
        .thenComparing(record -> record.article().title())
        .thenComparing(record -> record.article().text());
  }

  private static LocalDate published(ArticleRecord record) {
    LocalDate published = record.article().published();
    return published == null ? LocalDate.MAX : published;
  }
}
