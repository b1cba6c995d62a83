package org.musnad.page;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.musnad.dossier.Dossier;
import org.musnad.language.Language;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;

/** Writes a dossier as one self-contained HTML page. Thread safe. */
public final class DossierPage {
  private DossierPage() {}

  /**
   * Writes a page.
   *
   * @param dossier the dossier
   * @param articles the articles to print in full below it; those the dossier does not cite are left out
   * @param language the language of the interface, and with it the direction of the page
   * @param out where to
   */
  public static void write(Dossier dossier, List<ArticleRecord> articles, Language language, Appendable out)
      throws IOException {
    Template.write("dossier.jte", new DossierView(dossier, articles, language, new PageLinks(printed(articles))), out);
  }

  private static Set<Article> printed(List<ArticleRecord> articles) {
    return articles.stream().map(ArticleRecord::article).collect(Collectors.toSet());
  }
}
