package org.musnad.store;

import java.util.Locale;

/** What a person decided. */
public enum Verdict {
  /** The mentions are of one and the same. */
  SAME,
  /** The mentions are of different ones. */
  DIFFERENT,
  /** The mentions may be of one or of several; not to be asked again soon. */
  UNSURE,
  /** The statement says what the article says. */
  CONFIRM,
  /** The statement does not say what the article says. */
  REJECT,
  /** An earlier judgement no longer holds. */
  UNDO;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
