package org.musnad.store;

import java.util.List;
import org.musnad.text.Article;
import org.musnad.text.Span;

/**
 * An article of the archive as its outlet wrote it, without what was read out of it: for showing a place in it.
 *
 * @param number the article's number
 * @param version the number of the version that counts
 * @param article its letters
 * @param sentences its sentences, in text order
 */
public record ArticleText(long number, long version, Article article, List<Span> sentences) {
  public ArticleText {
    sentences = List.copyOf(sentences);
  }
}
