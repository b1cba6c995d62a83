package org.musnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/** A row of an answer. Columns count from 1, as in JDBC. */
record Row(ResultSet result) {
  /** Makes something of a row. */
  @FunctionalInterface
  interface Mapping<T> {
    T of(Row row) throws SQLException;
  }

  /** Takes a row and gives nothing. */
  @FunctionalInterface
  interface Visit {
    void of(Row row) throws SQLException;
  }

  String text(int column) throws SQLException {
    String stored = result.getString(column);
    return stored == null ? "" : StoredText.decode(stored);
  }

  @Nullable String textOrNull(int column) throws SQLException {
    String stored = result.getString(column);
    return stored == null ? null : StoredText.decode(stored);
  }

  long number(int column) throws SQLException {
    return result.getLong(column);
  }

  /** A number, or null where there is none. */
  @Nullable Long numberOrNull(int column) throws SQLException {
    long number = result.getLong(column);
    return result.wasNull() ? null : number;
  }

  byte[] bytes(int column) throws SQLException {
    return result.getBytes(column);
  }

  int place(int column) throws SQLException {
    return result.getInt(column);
  }

  double share(int column) throws SQLException {
    return result.getDouble(column);
  }

  Instant instant(int column) throws SQLException {
    return Instant.parse(text(column));
  }

  /** The span whose start is in this column and whose end is in the next. */
  Span span(int column) throws SQLException {
    return new Span(place(column), place(column + 1));
  }
}
