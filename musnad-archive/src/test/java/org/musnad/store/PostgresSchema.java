package org.musnad.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A schema of a test's own on a PostgreSQL server; {@code .ci/with-postgres} starts one. Where there is none the test is skipped. */
public final class PostgresSchema {
  private static final String SERVER = String.valueOf(System.getenv("MUSNAD_TEST_POSTGRES"));
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private final String name = "musnad_test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();

  /** Its name. */
  public String name() {
    return name;
  }

  /** Where the database's driver finds it. */
  public String jdbc() {
    return SERVER + (SERVER.contains("?") ? "&" : "?") + "currentSchema=" + name;
  }

  /** Makes it, empty. */
  public void create() {
    assumeTrue(SERVER.startsWith("jdbc:postgresql:"),
        "no PostgreSQL server: set MUSNAD_TEST_POSTGRES to a jdbc:postgresql: URL, or run .ci/with-postgres");
    execute("CREATE SCHEMA " + name);
  }

  /** Takes it away with all that is in it. */
  public void drop() {
    if (SERVER.startsWith("jdbc:postgresql:")) {
      execute("DROP SCHEMA " + name + " CASCADE");
    }
  }

  /** Has the server do something. */
  void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(SERVER); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
