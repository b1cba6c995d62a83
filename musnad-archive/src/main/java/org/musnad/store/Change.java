package org.musnad.store;

import java.util.Locale;

/**
 * A row of the log of changes.
 *
 * @param number its place in the log; later changes have higher numbers
 * @param by who and when
 * @param action what was done
 * @param article the number of the article it was done to, or 0
 * @param detail the article's id, or what else says what it was
 */
public record Change(long number, Signature by, Action action, long article, String detail) {
  /** What can be done to an archive. */
  public enum Action {
    ADD,
    VERSION,
    REMOVE,
    REREAD,
    JUDGE,
    UNDO;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Action of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
