package org.musnad.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.store.ArchiveException.Reason;

/**
 * The same promises on PostgreSQL, in a schema of each test's own. {@code .ci/with-postgres} starts a server for them.
 */
class PostgresArchiveTest extends ArchiveContract {
  private final PostgresSchema schema = new PostgresSchema();

  @Override
  ArchiveAddress address() {
    return ArchiveAddress.of(jdbc());
  }

  @Override
  String jdbc() {
    return schema.jdbc();
  }

  @Override
  @BeforeEach
  void open() {
    schema.create();
    super.open();
  }

  @AfterEach
  void drop() {
    schema.drop();
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
    schema.execute("CREATE SCHEMA " + schema.name() + "_other");
    schema.execute("CREATE TABLE " + schema.name() + "_other.contacts (name TEXT)");
    ArchiveAddress other = ArchiveAddress.of(jdbc() + "_other");
    refused(Reason.NOT_AN_ARCHIVE, () -> Archive.create(other));
    schema.execute("DROP SCHEMA " + schema.name() + "_other CASCADE");
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
