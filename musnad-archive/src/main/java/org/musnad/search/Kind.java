package org.musnad.search;

import java.util.Locale;

/** What is searched. */
public enum Kind {
  ARTICLE,
  SENTENCE,
  STATEMENT,
  NAME;

  /** Its name in the index, and that of the field that holds its words. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
