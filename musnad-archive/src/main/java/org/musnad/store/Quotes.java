package org.musnad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.musnad.record.StatementType;

/** Goes through the statements of the versions that count. For one transaction. */
final class Quotes {
  private Quotes() {}

  /** The versions that count and have a statement of a type. */
  static List<Long> versions(Session session, StatementType type) {
    return session.list("SELECT DISTINCT article.current FROM article JOIN statement ON statement.version = article.current"
        + " WHERE type = ? ORDER BY article.current", row -> row.number(1), type.label());
  }

  static long each(Session session, Consumer<Quote> visitor) {
    session.each("SELECT article.number, published, type, start_at, end_at, quote FROM article"
        + " JOIN version ON version.number = article.current JOIN statement ON statement.version = version.number"
        + " ORDER BY article.number, statement.number", row -> {
          String published = row.textOrNull(2);
          visitor.accept(new Quote(row.number(1), published == null ? null : LocalDate.parse(published),
              StatementType.of(row.text(3)), row.span(4), row.text(6)));
        });
    return 0;
  }
}
