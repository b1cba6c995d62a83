package org.musnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.musnad.Musnad;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Explained;
import org.musnad.record.Warning;

/** Reads found articles, and puts into their records what was known before reading: how the text was made out. Thread safe. */
final class Reader {
  private static final Warning NOT_ARABIC = new Warning("not-arabic", List.of());

  private final Musnad musnad = Musnad.create();

  ArticleRecord read(Item.Found found) {
    return withWarnings(musnad.read(found.article()), found.warnings());
  }

  Explained explain(Item.Found found) {
    Explained explained = musnad.explain(found.article());
    return new Explained(withWarnings(explained.record(), found.warnings()), explained.derivations());
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
