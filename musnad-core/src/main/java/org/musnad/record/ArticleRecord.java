package org.musnad.record;

import java.util.List;
import org.musnad.text.Article;
import org.musnad.text.Span;

/**
 * What Musnad reads out of one article. All offsets point into {@code article.text()}.
 *
 * @param article the article, untouched
 * @param sentences its sentences in order
 * @param entities who and what it names, in order of first mention
 * @param times its time expressions in order
 * @param statements the facts it tells, in order
 * @param warnings what limited the reading
 */
public record ArticleRecord(
    Article article,
    List<Span> sentences,
    List<Entity> entities,
    List<TimeMention> times,
    List<Statement> statements,
    List<Warning> warnings) {
  public ArticleRecord {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    warnings = List.copyOf(warnings);
  }

  /** The entity with an id. */
  public Entity entity(String id) {
    return entities.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entity " + id));
  }
}
