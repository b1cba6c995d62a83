package org.musnad.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people watch. Nobody sees the watches of others. Not part of the record: the log of changes knows nothing of them. Thread safe. */
public final class Watches {
  private static final String WATCH = "SELECT number, owner, kind, one, other, words, made, seen FROM watch WHERE owner = ? ";

  private final Readers readers;
  private final Writer writer;

  Watches(Readers readers, Writer writer) {
    this.readers = readers;
    this.writer = writer;
  }

  /** The watches of somebody, in the order in which they were made. */
  public List<Watch> of(String owner) {
    return readers.read(session -> session.list(WATCH + "ORDER BY number", Watches::watch, owner));
  }

  /** One of somebody's watches. */
  public Optional<Watch> find(String owner, long number) {
    return readers.read(session -> session.first(WATCH + "AND number = ?", Watches::watch, owner, number));
  }

  private static Watch watch(Row row) throws SQLException {
    Long one = row.numberOrNull(4);
    Long other = row.numberOrNull(5);
    return new Watch(row.number(1), row.text(2), Watch.Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
        one == null ? null : one.intValue(), other == null ? null : other.intValue(), row.text(6), row.instant(7), row.number(8));
  }

  /**
   * Watches something from now on; the same thing again gives the watch that is there.
   *
   * @param one the figure, or null
   * @param other the second figure, or null
   * @param words their names, or the phrase
   */
  public Watch add(Signature by, Watch.Kind kind, @Nullable Integer one, @Nullable Integer other, String words) {
    return writer.change(transaction -> {
      Session session = transaction.session();
      String label = kind.name().toLowerCase(Locale.ROOT);
      Optional<Watch> known = session.first(WATCH + "AND kind = ? AND one IS NOT DISTINCT FROM ?"
          + " AND other IS NOT DISTINCT FROM ? AND (one IS NOT NULL OR words = ?)",
          Watches::watch, by.who(), label, one, other, words);
      if (known.isPresent()) {
        return known.get();
      }
      long number = session.number("SELECT coalesce(max(number), 0) FROM watch") + 1;
      long seen = session.number("SELECT coalesce(max(number), 0) FROM audit");
      session.update("INSERT INTO watch (number, owner, kind, one, other, words, made, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          number, by.who(), label, one, other, words, by.at().toString(), seen);
      return new Watch(number, by.who(), kind, one, other, words, by.at(), seen);
    });
  }

  /** Notes that its owner has looked at all changes up to this one. False if there is no such watch. */
  public boolean seen(String owner, long number, long change) {
    return writer.change(transaction -> transaction.session().update(
        "UPDATE watch SET seen = ? WHERE owner = ? AND number = ? AND seen <= ?", change, owner, number, change)) > 0;
  }

  /** Watches something no longer. False if there is no such watch. */
  public boolean remove(String owner, long number) {
    return writer.change(transaction ->
        transaction.session().update("DELETE FROM watch WHERE owner = ? AND number = ?", owner, number)) > 0;
  }
}
