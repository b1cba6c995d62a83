package org.musnad.page;

import java.util.Set;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Fact;
import org.musnad.text.Article;

/**
 * On a page that stands alone, words lead to where they are printed below, or to the list of articles.
 *
 * @param printed the articles that are printed in full
 */
record PageLinks(Set<Article> printed) implements Links {
  @Override
  public String words(Citation citation) {
    return printed.contains(citation.article()) ? "#" + citation.anchor() : "#source-" + citation.number();
  }

  @Override
  public String figure(int figure) {
    return "";
  }

  @Override
  public Remark remark(Fact fact) {
    return Remark.NONE;
  }
}
