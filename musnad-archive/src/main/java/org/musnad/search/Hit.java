package org.musnad.search;

import java.util.List;
import org.musnad.record.EntityType;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.store.ArticleText;
import org.musnad.text.Span;

/** Something that was found. */
public sealed interface Hit {
  /** How well it fits beside the others of the same answer; more is better. */
  float score();

  /**
   * An article.
   *
   * @param titleMarks what was found in its headline; offsets into that
   * @param passages the sentences that fit best, in text order
   */
  record OfArticle(ArticleText article, float score, List<Span> titleMarks, List<Passage> passages) implements Hit {
    public OfArticle {
      titleMarks = List.copyOf(titleMarks);
      passages = List.copyOf(passages);
    }
  }

  /** A sentence of an article. */
  record OfSentence(ArticleText article, float score, Passage passage) implements Hit {}

  /**
   * A statement that was read out of an article.
   *
   * @param id its id in the article's record: "s5"
   */
  record OfStatement(
      ArticleText article, float score, Passage passage, String id, StatementType type, Status status) implements Hit {}

  /**
   * A name.
   *
   * @param type what bears it
   * @param articles how many articles use it
   * @param marks what was found; offsets into the name
   */
  record OfName(String name, EntityType type, int articles, float score, List<Span> marks) implements Hit {
    public OfName {
      marks = List.copyOf(marks);
    }
  }
}
