package org.musnad.store;

import java.util.List;

/** Reads the log of changes, and how far those that follow it have come. */
final class Changes {
  private Changes() {}

  /** The changes after the one with this number, oldest first, at most so many. */
  static List<Change> after(Session session, long number, int most) {
    return session.list(
        "SELECT number, at, who, action, article, detail FROM audit WHERE number > ? ORDER BY number LIMIT ?",
        row -> new Change(row.number(1), new Signature(row.text(3), row.instant(2)), Change.Action.of(row.text(4)),
            row.number(5), row.text(6)),
        number, most);
  }

  /** The number of the last change that a follower has followed, or 0. */
  static long seen(Session session, String follower) {
    return session.first("SELECT seen FROM follower WHERE name = ?", row -> row.number(1), follower).orElse(0L);
  }
}
