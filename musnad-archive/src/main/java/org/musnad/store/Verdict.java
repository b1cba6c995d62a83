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
  /** What the statement promises was done. */
  KEPT,
  /** A part of what it promises was done, and no more is to come. */
  KEPT_IN_PART,
  /** What it promises was not done, or its contrary was. */
  BROKEN,
  /** It was begun, or is still promised, and nothing moves. */
  STALLED,
  /** It is being done. */
  IN_THE_WORKS,
  /** An earlier judgement no longer holds. */
  UNDO;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
