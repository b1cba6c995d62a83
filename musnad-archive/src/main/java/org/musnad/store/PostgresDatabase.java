package org.musnad.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.musnad.store.ArchiveException.Reason;
import org.postgresql.Driver;

/** A schema of a PostgreSQL database: that of {@code currentSchema} in the URL, {@code public} without it. */
final class PostgresDatabase implements Database {
  /** What writers of one archive queue for: any number that nobody else uses, and the schema. */
  private static final String QUEUE = "SELECT pg_advisory_xact_lock(1299541347, hashtext(current_schema()))";

  private final ArchiveAddress.Server address;

  PostgresDatabase(ArchiveAddress.Server address) {
    this.address = address;
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public Session writer() {
    return connect(false);
  }

  @Override
  public Session reader() {
    return connect(true);
  }

  private Session connect(boolean reading) {
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "musnad");
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("connectTimeout", "10");
    if (!reading) {
      properties.setProperty("options", "-c lock_timeout=" + Database.patience());
    }
    try {
      Connection connection = new Driver().connect(address.url(), properties);
      if (connection == null) {
        throw new ArchiveException(Reason.UNREACHABLE, address.toString(), address.toString(), null);
      }
      connection.setAutoCommit(false);
      connection.setReadOnly(reading);
      connection.setTransactionIsolation(
          reading ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_READ_COMMITTED);
      return new Session(this, connection, !reading);
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** The driver begins a transaction with the first statement in it. */
  @Override
  public void begin(Connection connection, boolean writing) throws SQLException {
    if (writing) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(QUEUE);
      }
    }
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
  }

  @Override
  public void rollBack(Connection connection) throws SQLException {
    connection.rollback();
  }

  @Override
  public List<String> tables(Session session) {
    return session.list(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()", row -> row.text(1));
  }

  /** The server looks after its own pages, and checks foreign keys at all times. */
  @Override
  public List<String> damage(Session session) {
    return List.of();
  }

  /** What is deleted goes from the pages when the server vacuums them, which it does by itself. */
  @Override
  public void wipe(Session session) {}

  @Override
  public void backup(Path file) {
    throw new ArchiveException(Reason.UNSUPPORTED, address.toString(), "pg_dump", null);
  }

  @Override
  public ArchiveException problem(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return new ArchiveException(reason(state), address.toString(), String.valueOf(failure.getMessage()), failure);
  }

  /** By PostgreSQL's error codes: the first two letters are their class. */
  private static Reason reason(String state) {
    if (state.equals("55P03")) {
      return Reason.LOCKED;
    }
    if (state.equals("53100")) {
      return Reason.FULL;
    }
    if (state.equals("42501") || state.equals("25006")) {
      return Reason.FORBIDDEN;
    }
    if (state.equals("3F000")) {
      return Reason.MISSING;
    }
    return switch (state.substring(0, Math.min(2, state.length()))) {
      case "08", "28", "3D", "57", "53" -> Reason.UNREACHABLE;
      case "XX" -> Reason.BROKEN;
      default -> Reason.OTHER;
    };
  }
}
