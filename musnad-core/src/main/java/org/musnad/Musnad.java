package org.musnad;

import java.util.List;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Explained;
import org.musnad.text.Article;
import org.musnad.text.Sentence;
import org.musnad.text.Text;

/**
 * The one door: an Arabic article in, its cited record out.
 *
 * <pre>{@code
 * Musnad musnad = Musnad.create();
 * ArticleRecord record = musnad.read(Article.ofText("a1", "عين الرئيس ليلى الحمداني وزيرة للثقافة."));
 * }</pre>
 *
 * <p>Thread safe; reading is a pure function of the article. Creating one loads the lexicons, so keep it.
 */
public final class Musnad {
  private Musnad() {}

  /** A reader with the embedded lexicons and rules. */
  public static Musnad create() {
    return new Musnad();
  }

  /** Reads one article. Any text is valid input; limits that were hit are in the record's warnings. */
  public ArticleRecord read(Article article) {
    Text text = Text.of(article.text());
    return new ArticleRecord(
        article, text.sentences().stream().map(Sentence::span).toList(), List.of(), List.of(), List.of(), List.of());
  }

  /** Reads one article and says how it came to each entry. Slower than {@link #read}. */
  public Explained explain(Article article) {
    return new Explained(read(article), List.of());
  }
}
