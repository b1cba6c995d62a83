package org.musnad.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.store.ArchiveException.Reason;

/**
 * The same promises on PostgreSQL, in a schema of each test's own. {@code .ci/with-postgres} starts a server for them.
 */
class PostgresArchiveTest extends ArchiveContract {
  private static final String SERVER = String.valueOf(System.getenv("MUSNAD_TEST_POSTGRES"));
  private static final AtomicInteger TESTS = new AtomicInteger();

  private final String schema = "musnad_test_" + ProcessHandle.current().pid() + "_" + TESTS.incrementAndGet();

  @Override
  ArchiveAddress address() {
    return ArchiveAddress.of(jdbc());
  }

  @Override
  String jdbc() {
    return SERVER + (SERVER.contains("?") ? "&" : "?") + "currentSchema=" + schema;
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

  @Override
  void lock(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_xact_lock(1299541347, hashtext(current_schema()))");
    }
  }

  @Test
  void aSchemaWithOtherTablesIsNoArchive() throws SQLException {
    server("CREATE SCHEMA " + schema + "_other");
    server("CREATE TABLE " + schema + "_other.contacts (name TEXT)");
    ArchiveAddress other = ArchiveAddress.of(jdbc() + "_other");
    refused(Reason.NOT_AN_ARCHIVE, () -> Archive.create(other));
    server("DROP SCHEMA " + schema + "_other CASCADE");
    refused(Reason.MISSING, () -> Archive.open(other));
  }

  @Test
  void aServerThatDoesNotAnswerIsSaid() {
    refused(Reason.UNREACHABLE, () -> Archive.open(ArchiveAddress.of("jdbc:postgresql://127.0.0.1:1/none?user=nobody")));
  }

  @Test
  void backupsAreLeftToTheServersOwnTool() {
    try (Archive archive = Archive.open(address())) {
      refused(Reason.UNSUPPORTED, () -> archive.backup(Path.of("copy.db")));
    }
  }
}
