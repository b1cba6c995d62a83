package org.musnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.store.ArchiveException.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A SQLite file in WAL mode: readers see the state before a change until it is whole, and a process that is killed
 * loses only its open transaction. With {@code synchronous=NORMAL} a power failure may lose the last transactions, but
 * never part of one.
 */
final class SqliteDatabase implements Database {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final ArchiveAddress.File address;

  SqliteDatabase(ArchiveAddress.File address) {
    this.address = address;
  }

  @Override
  public String dialect() {
    return "sqlite";
  }

  @Override
  public boolean exists() {
    Path file = address.path();
    if (!Files.exists(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(MAGIC.length);
      if (start.length > 0 && !Arrays.equals(start, MAGIC)) {
        throw problem(Reason.NOT_AN_ARCHIVE, "", null);
      }
      return start.length > 0;
    } catch (IOException e) {
      throw problem(Reason.FORBIDDEN, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Session writer() {
    Path parent = address.path().toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw problem(Reason.FORBIDDEN, String.valueOf(parent), null);
    }
    SQLiteConfig config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // In KiB when negative: enough for the indexes' upper pages in an archive of some hundred thousand articles.
    config.setCacheSize(-32_000);
    return new Session(this, connect(config), true);
  }

  @Override
  public Session reader() {
    return new Session(this, connect(config()), false);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Database.patience());
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return config;
  }

  private Connection connect(SQLiteConfig config) {
    try {
      return config.createConnection("jdbc:sqlite:" + address.path());
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /**
   * Begun and ended here and not by the driver, which begins the next transaction as soon as one ends and so would hold
   * the lock for ever.
   */
  @Override
  public void begin(Connection connection, boolean writing) throws SQLException {
    execute(connection, writing ? "BEGIN IMMEDIATE" : "BEGIN");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    execute(connection, "COMMIT");
  }

  @Override
  public void rollBack(Connection connection) throws SQLException {
    execute(connection, "ROLLBACK");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public List<String> tables(Session session) {
    return session.list("SELECT name FROM sqlite_master WHERE type = 'table'", row -> row.text(1));
  }

  @Override
  public List<String> damage(Session session) {
    List<String> damage = new ArrayList<>(session.list("PRAGMA integrity_check", row -> row.text(1)));
    damage.remove("ok");
    session.each("PRAGMA foreign_key_check", row -> damage.add(row.text(1) + " " + row.number(2) + " " + row.text(3)));
    return damage;
  }

  @Override
  public void wipe(Session session) {
    session.list("PRAGMA secure_delete = 1", row -> row.number(1));
  }

  /** Beside its place first, then moved there, so that the file is a whole archive or not there. */
  @Override
  public void backup(Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (Connection connection = connect(config())) {
      Files.deleteIfExists(draft);
      vacuumInto(connection, draft);
      move(draft, file);
    } catch (IOException e) {
      throw problem(Reason.FORBIDDEN, String.valueOf(e.getMessage()), e);
    } catch (SQLException e) {
      throw problem(e);
    } finally {
      draft.toFile().delete();
    }
  }

  /** A copy of one moment: unlike a page-by-page copy it need not begin anew whenever somebody writes. */
  private static void vacuumInto(Connection connection, Path draft) throws SQLException {
    try (PreparedStatement into = connection.prepareStatement("VACUUM INTO ?")) {
      into.setString(1, draft.toString());
      into.execute();
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public ArchiveException problem(SQLException failure) {
    SQLiteErrorCode code =
        failure instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
    return problem(reason(code), String.valueOf(failure.getMessage()), failure);
  }

  private static Reason reason(SQLiteErrorCode code) {
    return switch (code.code & 0xff) {
      case 5, 6 -> Reason.LOCKED;
      case 13 -> Reason.FULL;
      case 11 -> Reason.BROKEN;
      case 26 -> Reason.NOT_AN_ARCHIVE;
      case 3, 8, 14 -> Reason.FORBIDDEN;
      case 10 -> code == SQLiteErrorCode.SQLITE_IOERR_WRITE || code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE
          ? Reason.FULL
          : Reason.OTHER;
      default -> Reason.OTHER;
    };
  }

  private ArchiveException problem(Reason reason, String detail, @Nullable Throwable cause) {
    return new ArchiveException(reason, address.toString(), detail, cause);
  }
}
