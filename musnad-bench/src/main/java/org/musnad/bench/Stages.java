package org.musnad.bench;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import org.musnad.Musnad;
import org.musnad.name.Entities;
import org.musnad.name.EntityReader;
import org.musnad.name.NameReader;
import org.musnad.name.Names;
import org.musnad.record.TimeMention;
import org.musnad.statement.StatementReader;
import org.musnad.text.Article;
import org.musnad.text.Text;
import org.musnad.time.TimeReader;

/**
 * The stages of one reader, one by one. They are taken out of a {@link Musnad} by reflection, so that what is measured is what
 * runs, and the library need not show its inside.
 */
final class Stages {
  private final TimeReader times;
  private final NameReader names;
  private final EntityReader entities;
  private final StatementReader statements;

  private Stages(Musnad musnad) {
    times = part(musnad, TimeReader.class);
    names = part(musnad, NameReader.class);
    entities = part(musnad, EntityReader.class);
    statements = part(musnad, StatementReader.class);
  }

  static Stages of(Musnad musnad) {
    return new Stages(musnad);
  }

  Text text(Article article) {
    return Text.of(article.text());
  }

  List<TimeMention> times(Text text, Article article) {
    return times.read(text, article.published());
  }

  Names names(Text text) {
    return names.read(text);
  }

  Entities entities(Names found) {
    return entities.read(found);
  }

  StatementReader.Told statements(Names found, Entities bearers, List<TimeMention> mentioned) {
    return statements.read(found, bearers, mentioned);
  }

  private static <T> T part(Musnad musnad, Class<T> type) {
    for (Field field : Musnad.class.getDeclaredFields()) {
      if (field.getType() == type) {
        try {
          field.setAccessible(true);
          return Objects.requireNonNull(type.cast(field.get(musnad)));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalStateException("Musnad holds no " + type.getSimpleName() + " any more: adapt Stages to how it reads now");
  }
}
