package org.musnad.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that the archive knows, each stored once. For the writing thread. */
final class NameBook {
  private static final int REMEMBERED = 50_000;

  /** Numbers of names that were met lately. */
  private final Map<String, Long> known = new LinkedHashMap<>(1024, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
      return size() > REMEMBERED;
    }
  };

  /** Forgets what may no longer be so, because somebody else wrote into the archive or a transaction failed. */
  void forget() {
    known.clear();
  }

  /** The number of a name, which is stored if it is new. */
  long number(Session session, String name) {
    Long remembered = known.get(name);
    if (remembered != null) {
      return remembered;
    }
    long number = session
        .first("SELECT number FROM name WHERE letters = ?", row -> row.number(1), name)
        .orElseGet(() -> store(session, name));
    known.put(name, number);
    return number;
  }

  private static long store(Session session, String name) {
    long number = session.number("SELECT coalesce(max(number), 0) + 1 FROM name");
    session.update("INSERT INTO name (number, letters) VALUES (?, ?)", number, name);
    for (String word : NameWords.of(name)) {
      session.update("INSERT INTO name_word (word, name) VALUES (?, ?)", word, number);
    }
    return number;
  }

  /** The names of a version, which may be nobody's once it is gone. */
  static Set<Long> of(Session session, long version) {
    return Set.copyOf(
        session.list("SELECT DISTINCT name FROM entity_name WHERE version = ?", row -> row.number(1), version));
  }

  /** Deletes those of the names that nobody bears any more. */
  void sweep(Session session, Set<Long> names) {
    for (long name : names) {
      List<String> unused = session.list(
          "SELECT letters FROM name WHERE number = ? AND NOT EXISTS (SELECT 1 FROM entity_name WHERE name = ?)",
          row -> row.text(1), name, name);
      for (String letters : unused) {
        NameWords.of(letters).forEach(word ->
            session.update("DELETE FROM name_word WHERE word = ? AND name = ?", word, name));
        session.update("DELETE FROM name WHERE number = ?", name);
        known.remove(letters);
      }
    }
  }
}
