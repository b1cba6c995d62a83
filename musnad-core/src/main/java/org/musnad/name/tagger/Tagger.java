package org.musnad.name.tagger;

import java.util.List;
import org.musnad.name.NameSpan;
import org.musnad.name.Words;

/** Tags the names of an article. */
@FunctionalInterface
public interface Tagger {
  /**
   * Tags an article.
   *
   * @param words its words
   * @param known the names that tables and the structure of phrases show; they may overlap
   */
  Tagging read(Words words, List<NameSpan> known);
}
