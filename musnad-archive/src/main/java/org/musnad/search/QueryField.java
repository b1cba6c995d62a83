package org.musnad.search;

import java.util.Locale;

/** What a query can be narrowed by: {@code outlet:…}, {@code مصدر:…}. */
public enum QueryField {
  OUTLET,
  PERSON,
  TYPE,
  STATUS,
  FROM,
  TO;

  /** Its English name: "outlet". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
