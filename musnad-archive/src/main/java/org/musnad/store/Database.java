package org.musnad.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between the databases an archive can live in. Thread safe. */
sealed interface Database permits SqliteDatabase, PostgresDatabase {
  static Database at(ArchiveAddress address) {
    if (address instanceof ArchiveAddress.Server server) {
      return new PostgresDatabase(server);
    }
    return new SqliteDatabase((ArchiveAddress.File) address);
  }

  /**
   * How long a change waits for that of another process, in milliseconds: ten seconds, or {@code
   * -Dmusnad.archive.patience}.
   */
  static int patience() {
    return Integer.getInteger("musnad.archive.patience", 10_000);
  }

  /** Its name in the migrations' comments. */
  String dialect();

  /** Whether there is anything at the address that could be an archive. */
  boolean exists();

  /** A connection that may change the archive, one transaction after another with all other such connections. */
  Session writer();

  /** A connection whose transactions each see the archive as it was at one moment, and change nothing. */
  Session reader();

  /** Begins a transaction: waits until nobody else writes, if this one will. */
  void begin(Connection connection, boolean writing) throws SQLException;

  void commit(Connection connection) throws SQLException;

  void rollBack(Connection connection) throws SQLException;

  /** Names of the tables in the archive's place. */
  List<String> tables(Session session);

  /** What the database finds wrong with itself. */
  List<String> damage(Session session);

  /** Makes sure that what is deleted from now on cannot be found in the file. */
  void wipe(Session session);

  /** Writes a copy of the archive as it is now. */
  void backup(Path file);

  /** What a failure means. */
  ArchiveException problem(SQLException failure);

  /** SQL with what stands in comments for this database: {@code /*sqlite WITHOUT ROWID*}{@code /}. */
  default String ours(String sql) {
    Pattern comment = Pattern.compile("/\\*" + dialect() + "\\s+(.*?)\\*/", Pattern.DOTALL);
    UnaryOperator<String> content = found -> Matcher.quoteReplacement(found.strip());
    return comment.matcher(sql).replaceAll(found -> content.apply(found.group(1)));
  }
}
