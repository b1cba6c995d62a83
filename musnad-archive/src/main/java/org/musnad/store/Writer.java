package org.musnad.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one place from which an archive is changed: one transaction after another, each with its rows in the log. Other
 * processes may write between two of them. Thread safe.
 */
final class Writer implements AutoCloseable {
  private final Database database;
  private final NameBook names = new NameBook();
  private @Nullable Session session;

  /** The number of the last change in the log. */
  private long last = 0;

  Writer(Database database) {
    this.database = database;
  }

  /** What may be done within a change. */
  final class Transaction {
    private final Session session;

    private Transaction(Session session) {
      this.session = session;
    }

    Session session() {
      return session;
    }

    NameBook names() {
      return names;
    }

    /** Makes sure that what is deleted from now on cannot be found in the file. */
    void wipe() {
      database.wipe(session);
    }

    /** The number that the next change in the log will get. */
    long next() {
      return last + 1;
    }

    /** Notes that what is derived under this name holds all changes up to the one with this number. */
    void seen(String follower, long change) {
      session.update("DELETE FROM follower WHERE name = ?", follower);
      session.update("INSERT INTO follower (name, seen) VALUES (?, ?)", follower, change);
    }

    /** Writes a change into the log and answers its number. */
    long log(Signature by, Change.Action action, long article, String detail) {
      last++;
      session.update("INSERT INTO audit (number, at, who, action, article, detail) VALUES (?, ?, ?, ?, ?, ?)",
          last, by.at().toString(), by.who(), action.label(), article == 0 ? null : article, detail);
      return last;
    }
  }

  /** Brings the archive's tables up to date. */
  synchronized void migrate(Migrations migrations) {
    migrations.apply(session());
  }

  /** Changes the archive as a whole or not at all. */
  synchronized <T> T change(Function<Transaction, T> work) {
    boolean done = false;
    try {
      T result = session().transaction(session -> {
        begin(session);
        return work.apply(new Transaction(session));
      });
      done = true;
      return result;
    } finally {
      if (!done) {
        abandon();
      }
    }
  }

  /** What is remembered counts only as long as nobody else has written. */
  private void begin(Session session) {
    long newest = session.number("SELECT coalesce(max(number), 0) FROM audit");
    if (newest != last) {
      names.forget();
      last = newest;
    }
  }

  /** After a failure nothing that was remembered can be trusted, the connection included. */
  private void abandon() {
    names.forget();
    last = 0;
    try {
      close();
    } catch (ArchiveException e) {
      session = null;
    }
  }

  private Session session() {
    Session open = session;
    if (open == null) {
      open = database.writer();
      session = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    Session open = session;
    session = null;
    if (open != null) {
      open.close();
    }
  }
}
