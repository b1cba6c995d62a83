package org.musnad.page;

import java.io.IOException;
import java.util.List;
import org.musnad.language.Language;
import org.musnad.record.ArticleRecord;

/**
 * Writes articles as read on one self-contained HTML page: names, times and statements marked and listed. Thread safe.
 */
public final class ArticlePage {
  private ArticlePage() {}

  /** Writes a page with all articles, in their order. */
  public static void write(List<ArticleRecord> records, Language language, Appendable out) throws IOException {
    Template.write("articles.jte", new ArticleView(records, language), out);
  }
}
