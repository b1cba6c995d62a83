package org.musnad.store;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/** Connections for reading, opened when needed and kept for the next who reads. Thread safe. */
final class Readers implements AutoCloseable {
  private final Database database;
  private final Deque<Session> idle = new ConcurrentLinkedDeque<>();

  Readers(Database database) {
    this.database = database;
  }

  /** Reads the archive as it is at one moment. */
  <T> T read(Function<Session, T> work) {
    Session session = idle.poll();
    if (session == null) {
      session = database.reader();
    }
    boolean done = false;
    try {
      T result = session.transaction(work);
      done = true;
      return result;
    } finally {
      if (done) {
        idle.push(session);
      } else {
        discard(session);
      }
    }
  }

  private static void discard(Session session) {
    try {
      session.close();
    } catch (ArchiveException e) {
      // What went wrong before matters more than that closing fails, too.
      return;
    }
  }

  @Override
  public void close() {
    for (Session session = idle.poll(); session != null; session = idle.poll()) {
      session.close();
    }
  }
}
