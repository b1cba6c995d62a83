package org.musnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.musnad.store.ArchiveException.Reason;

/**
 * Brings an archive's tables to what this Musnad knows: the files {@code migrations/1.sql}, {@code 2.sql} … in turn,
 * each once, in one transaction. A runner of our own because Flyway and Jdbi each add a quarter of a second to every
 * command's start.
 */
final class Migrations {
  /** The highest migration there is. */
  static final int NEWEST = 6;

  private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^--.*\\R");
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

  private final Database database;
  private final ArchiveAddress address;

  Migrations(Database database, ArchiveAddress address) {
    this.database = database;
    this.address = address;
  }

  /** The archive's version, 0 where nothing is there yet. */
  int version(Session session) {
    List<String> tables = database.tables(session);
    if (tables.contains("migration")) {
      return (int) session.number("SELECT max(number) FROM migration");
    }
    if (!tables.isEmpty()) {
      throw new ArchiveException(Reason.NOT_AN_ARCHIVE, address.toString(), String.join(", ", tables), null);
    }
    return 0;
  }

  /** Refuses an archive that this Musnad does not know. */
  int checked(Session session) {
    int version = version(session);
    if (version > NEWEST) {
      throw new ArchiveException(Reason.NEWER, address.toString(), version + " > " + NEWEST, null);
    }
    return version;
  }

  /** Makes what is missing. */
  void apply(Session writer) {
    writer.transaction(session -> {
      int version = checked(session);
      if (version == 0) {
        session.update("CREATE TABLE migration (number INTEGER PRIMARY KEY, at TEXT NOT NULL)");
      }
      for (int number = version + 1; number <= NEWEST; number++) {
        statements(number).forEach(session::update);
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        session.update("INSERT INTO migration (number, at) VALUES (?, ?)", number, now);
      }
      return version;
    });
  }

  private List<String> statements(int number) {
    String name = "migrations/" + number + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing " + name);
      }
      String sql = COMMENT_LINE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
      return EMPTY_LINE.splitAsStream(database.ours(sql))
          .map(String::strip)
          .filter(statement -> !statement.isEmpty() && !statement.startsWith("/*"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
