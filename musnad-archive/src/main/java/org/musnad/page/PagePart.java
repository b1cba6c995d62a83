package org.musnad.page;

import java.util.List;
import org.musnad.dossier.Dossier;
import org.musnad.language.Language;
import org.musnad.store.StoredArticle;

/**
 * Dossiers and articles as parts of a page: HTML without a frame, its letters escaped, for {@link PageStyle#sheet}.
 * Thread safe.
 */
public final class PagePart {
  private PagePart() {}

  /** A dossier from its header on, without the articles in full; links lead where the caller says. */
  public static String of(Dossier dossier, Language language, Links links) {
    return Template.text("dossierbody.jte", new DossierView(dossier, List.of(), language, links));
  }

  /** An article with its marks, and beside it what was read out of it; its statements have the anchors s1, s2, … */
  public static String of(StoredArticle article, Language language, ReadingLinks links) {
    return Template.text("reading.jte", new ArticleView(List.of(article.record()), language, links));
  }
}
