package org.musnad.adding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.musnad.Musnad;
import org.musnad.intake.Item;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.record.Warning;
import org.musnad.store.Addition;
import org.musnad.store.Archive;
import org.musnad.store.Signature;
import org.musnad.text.Span;

/** Reads one article into the archive, and says what was understood of it. Thread safe. */
record Understanding(Archive archive, Musnad reader, Signature by) {
  /** What reads, with its version. */
  private static final String VERSION = "musnad 0.1.0";

  private static final String NOT_ARABIC = "not-arabic";

  Result add(String source, Item.Found found) {
    ArticleRecord record = withWarnings(reader.read(found.article()), found.warnings());
    Addition addition = archive.add(record, VERSION, by);
    Result.State state = addition instanceof Addition.Added ? Result.State.ADDED
        : addition instanceof Addition.NewVersion ? Result.State.VERSION : Result.State.HELD;
    boolean unread = record.warnings().stream().anyMatch(warning -> warning.code().equals(NOT_ARABIC));
    return new Result.Kept(source, addition.article(), record.article().title(), state, found(record), silent(record),
        record.sentences().size(), unread);
  }

  private static ArticleRecord withWarnings(ArticleRecord record, List<Warning> before) {
    List<Warning> warnings = new ArrayList<>(before);
    warnings.addAll(record.warnings());
    return new ArticleRecord(
        record.article(), record.sentences(), record.entities(), record.times(), record.statements(), warnings);
  }

  private static Map<StatementType, Integer> found(ArticleRecord record) {
    Map<StatementType, Integer> found = new EnumMap<>(StatementType.class);
    record.statements().forEach(statement -> found.merge(statement.type(), 1, Integer::sum));
    return found;
  }

  private static List<String> silent(ArticleRecord record) {
    List<String> silent = new ArrayList<>();
    for (Span sentence : record.sentences()) {
      if (record.statements().stream().map(Statement::span).noneMatch(span -> meet(span, sentence))) {
        silent.add(record.article().text().substring(sentence.start(), sentence.end()).strip());
      }
    }
    return silent;
  }

  private static boolean meet(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
