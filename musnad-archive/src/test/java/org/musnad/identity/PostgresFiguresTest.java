package org.musnad.identity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.musnad.store.ArchiveAddress;

/** The same on PostgreSQL, in a schema of each test's own. */
class PostgresFiguresTest extends FiguresContract {
  private static final String SERVER = String.valueOf(System.getenv("MUSNAD_TEST_POSTGRES"));
  private static final AtomicInteger TESTS = new AtomicInteger();

  private final String schema = "musnad_figures_" + ProcessHandle.current().pid() + "_" + TESTS.incrementAndGet();

  @Override
  ArchiveAddress address() {
    return ArchiveAddress.of(SERVER + (SERVER.contains("?") ? "&" : "?") + "currentSchema=" + schema);
  }

  @Override
  @BeforeEach
  void open() {
    assumeTrue(SERVER.startsWith("jdbc:postgresql:"),
        "no PostgreSQL server: set MUSNAD_TEST_POSTGRES to a jdbc:postgresql: URL, or run .ci/with-postgres");
    server("CREATE SCHEMA " + schema);
    super.open();
  }

  @AfterEach
  void drop() {
    if (SERVER.startsWith("jdbc:postgresql:")) {
      server("DROP SCHEMA " + schema + " CASCADE");
    }
  }

  private static void server(String sql) {
    try (Connection connection = DriverManager.getConnection(SERVER); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
