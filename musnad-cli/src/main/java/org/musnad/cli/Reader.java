package org.musnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.musnad.Musnad;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Explained;
import org.musnad.record.Warning;

/** Reads found articles, and puts into their records what was known before reading: how the text was made out. Thread safe. */
final class Reader {
  /** What reads, with its version: kept with everything it reads into an archive. */
  static final String VERSION = "musnad 0.1.0";

  /** Warnings about how an article came in: another reading of its text cannot find them again. */
  private static final Set<String> OF_INTAKE = Set.of("bytes-replaced", "charset-guessed", "text-cut", "text-empty");

  private static final Warning NOT_ARABIC = new Warning("not-arabic", List.of());

  private final Musnad musnad = Musnad.create();

  ArticleRecord read(Item.Found found) {
    return withWarnings(musnad.read(found.article()), found.warnings());
  }

  Explained explain(Item.Found found) {
    Explained explained = musnad.explain(found.article());
    return new Explained(withWarnings(explained.record(), found.warnings()), explained.derivations());
  }

  /** Reads an article again whose record is known. */
  ArticleRecord again(ArticleRecord record) {
    List<Warning> before =
        record.warnings().stream().filter(warning -> OF_INTAKE.contains(warning.code())).toList();
    return withWarnings(musnad.read(record.article()), before);
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
