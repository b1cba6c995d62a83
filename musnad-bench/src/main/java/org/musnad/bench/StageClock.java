package org.musnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.musnad.name.Entities;
import org.musnad.name.Names;
import org.musnad.record.ArticleRecord;
import org.musnad.record.RecordJson;
import org.musnad.record.TimeMention;
import org.musnad.statement.StatementReader;
import org.musnad.text.Article;
import org.musnad.text.Sentence;
import org.musnad.text.Text;

/** Reads articles stage by stage and adds up how long each stage takes. For one thread. */
final class StageClock {
  private final Stages stages;
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private long last;

  StageClock(Stages stages) {
    this.stages = stages;
    for (Stage stage : Stage.values()) {
      nanos.put(stage, 0L);
    }
  }

  /** Reads one article and writes it. */
  ArticleRecord read(Article article) {
    last = System.nanoTime();
    Text text = stages.text(article);
    stop(Stage.TEXT);
    List<TimeMention> times = stages.times(text, article);
    stop(Stage.TIMES);
    Names names = stages.names(text);
    stop(Stage.NAMES);
    Entities entities = stages.entities(names);
    stop(Stage.ENTITIES);
    StatementReader.Told told = stages.statements(names, entities, times);
    stop(Stage.STATEMENTS);
    ArticleRecord record = new ArticleRecord(
        article, text.sentences().stream().map(Sentence::span).toList(), entities.all(), times, told.statements(), List.of());
    json(record);
    stop(Stage.JSON);
    return record;
  }

  /** Nanoseconds spent in a stage so far. */
  long nanos(Stage stage) {
    return nanos.getOrDefault(stage, 0L);
  }

  /** A record as the command writes it. */
  static String json(ArticleRecord record) {
    try {
      StringBuilder out = new StringBuilder(record.article().text().length() * 3);
      RecordJson.write(record, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop(Stage stage) {
    long now = System.nanoTime();
    nanos.merge(stage, now - last, Long::sum);
    last = now;
  }
}
