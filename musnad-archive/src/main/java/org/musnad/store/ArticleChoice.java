package org.musnad.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list.
 *
 * @param outlet who published them, or null for all
 * @param from not published before this day, or null
 * @param to not published after this day, or null
 */
public record ArticleChoice(@Nullable String outlet, @Nullable LocalDate from, @Nullable LocalDate to) {
  /** All articles. */
  public static final ArticleChoice ALL = new ArticleChoice(null, null, null);
}
