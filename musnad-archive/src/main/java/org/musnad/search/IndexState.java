package org.musnad.search;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.musnad.store.Archive;
import org.musnad.store.Change;

/**
 * What an index says of itself in the user data of its last commit.
 *
 * @param analysis how it was made; an index that was made otherwise is built anew
 * @param seen the number of the last change of the archive that is in it
 * @param at when that change was made, which tells this archive from another in its place
 */
record IndexState(String analysis, long seen, String at) {
  /** An index without anything. */
  static IndexState empty(String analysis) {
    return new IndexState(analysis, 0, "");
  }

  static IndexState of(Map<String, String> userData) {
    return new IndexState(userData.getOrDefault("analysis", ""), Long.parseLong(userData.getOrDefault("seen", "0")),
        userData.getOrDefault("at", ""));
  }

  Iterable<Entry<String, String>> userData() {
    return Map.of("analysis", analysis, "seen", String.valueOf(seen), "at", at).entrySet();
  }

  IndexState after(Change change) {
    return new IndexState(analysis, change.number(), change.by().at().toString());
  }

  /** The changes that are not in it yet: all of them where the index is of another archive or an older state of this one. */
  Pending pending(Archive archive) {
    if (seen == 0) {
      return new Pending(true, archive.changes(0));
    }
    List<Change> changes = archive.changes(seen - 1);
    boolean same = !changes.isEmpty() && changes.get(0).number() == seen && changes.get(0).by().at().toString().equals(at);
    return same ? new Pending(false, changes.subList(1, changes.size())) : new Pending(true, archive.changes(0));
  }

  /**
   * What an index has still to follow.
   *
   * @param anew whether it has to begin empty
   */
  record Pending(boolean anew, List<Change> changes) {}
}
