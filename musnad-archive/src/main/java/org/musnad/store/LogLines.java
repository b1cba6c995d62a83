package org.musnad.store;

import java.util.List;

/** Reads the log for people's eyes, newest first. */
final class LogLines {
  private static final String ARCHIVE = "SELECT at, number, who, action, coalesce(article, 0), '', detail FROM audit";
  private static final String PEOPLE = "SELECT at, number, who, action, 0, address, detail FROM access";

  private LogLines() {}

  static List<LogLine> newest(Session session, LogLine.Part part, long skip, int most) {
    String lines = switch (part) {
      case ALL -> ARCHIVE + " UNION ALL " + PEOPLE;
      case ARCHIVE -> ARCHIVE;
      case PEOPLE -> PEOPLE;
    };
    return session.list(lines + " ORDER BY 1 DESC, 2 DESC LIMIT ? OFFSET ?",
        row -> new LogLine(new Signature(row.text(3), row.instant(1)), row.text(4), row.number(5), row.text(6), row.text(7)),
        most, skip);
  }
}
