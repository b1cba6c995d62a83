package org.musnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.musnad.Musnad;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Explained;
import org.musnad.record.Warning;
import org.musnad.text.Article;
import org.musnad.text.Language;
import org.musnad.text.Sentence;
import org.musnad.text.Text;

/** Reads found articles, and puts into their records what was known before reading: how the text was made out. Thread safe. */
final class Reader {
  private static final Warning NOT_ARABIC = new Warning("not-arabic", List.of());

  private final Musnad musnad = Musnad.create();

  ArticleRecord read(Item.Found found) {
    Article article = found.article();
    ArticleRecord record = Language.isArabic(article.text()) ? musnad.read(article) : unread(article);
    return withWarnings(record, found.warnings());
  }

  Explained explain(Item.Found found) {
    Article article = found.article();
    Explained explained =
        Language.isArabic(article.text()) ? musnad.explain(article) : new Explained(unread(article), List.of());
    return new Explained(withWarnings(explained.record(), found.warnings()), explained.derivations());
  }

  /** Only the article and its sentences, for a text whose language the reader does not know: no facts are made up. */
  private static ArticleRecord unread(Article article) {
    return new ArticleRecord(
        article,
        Text.of(article.text()).sentences().stream().map(Sentence::span).toList(),
        List.of(), List.of(), List.of(), article.text().isBlank() ? List.of() : List.of(NOT_ARABIC));
  }

  /** Whether there was something to read in an article. */
  static boolean isRead(ArticleRecord record) {
    return !record.article().text().isBlank() && !record.warnings().contains(NOT_ARABIC);
  }

  private static ArticleRecord withWarnings(ArticleRecord record, List<Warning> before) {
    if (before.isEmpty()) {
      return record;
    }
    List<Warning> warnings = new ArrayList<>(before);
    warnings.addAll(record.warnings());
    return new ArticleRecord(
        record.article(), record.sentences(), record.entities(), record.times(), record.statements(), warnings);
  }
}
