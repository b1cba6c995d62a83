package org.musnad.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One connection, with the statements it has prepared. All work on it is done in transactions. For one thread at a
 * time.
 */
final class Session implements AutoCloseable {
  private final Database database;
  private final Connection connection;
  private final boolean writing;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /**
   * A session on a connection.
   *
   * @param writing whether its transactions may change something
   */
  Session(Database database, Connection connection, boolean writing) {
    this.database = database;
    this.connection = connection;
    this.writing = writing;
  }

  /** Does work as a whole or not at all. */
  <T> T transaction(Function<Session, T> work) {
    boolean done = false;
    try {
      database.begin(connection, writing);
      T result = work.apply(this);
      database.commit(connection);
      done = true;
      return result;
    } catch (SQLException e) {
      throw database.problem(e);
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** Why it is rolled back is known already: that the rollback fails, too, must not hide it. */
  private void rollBack() {
    try {
      database.rollBack(connection);
    } catch (SQLException e) {
      prepared.clear();
    }
  }

  /** Changes rows and says how many. */
  int update(String sql, @Nullable Object... arguments) {
    try {
      return bound(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  <T> List<T> list(String sql, Row.Mapping<T> mapping, @Nullable Object... arguments) {
    List<T> all = new ArrayList<>();
    each(sql, row -> all.add(mapping.of(row)), arguments);
    return all;
  }

  <T> Optional<T> first(String sql, Row.Mapping<T> mapping, @Nullable Object... arguments) {
    List<T> all = list(sql, mapping, arguments);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  long number(String sql, @Nullable Object... arguments) {
    return first(sql, row -> row.number(1), arguments).orElse(0L);
  }

  void each(String sql, Row.Visit visit, @Nullable Object... arguments) {
    try (ResultSet result = bound(sql, arguments).executeQuery()) {
      Row row = new Row(result);
      while (result.next()) {
        visit.of(row);
      }
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }

  /** Many rows for one statement, sent together by {@link Batch#send}. */
  Batch batch(String sql) {
    return new Batch(sql);
  }

  /** Rows on their way. */
  final class Batch {
    private final String sql;
    private boolean empty = true;

    private Batch(String sql) {
      this.sql = sql;
    }

    void add(@Nullable Object... arguments) {
      try {
        bound(sql, arguments).addBatch();
        empty = false;
      } catch (SQLException e) {
        throw database.problem(e);
      }
    }

    void send() {
      if (empty) {
        return;
      }
      try {
        statement(sql).executeBatch();
      } catch (SQLException e) {
        throw database.problem(e);
      }
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = statement(sql);
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      statement.setObject(i + 1, argument instanceof String text ? StoredText.encode(text) : argument);
    }
    return statement;
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw database.problem(e);
    }
  }
}
