package org.musnad.syndication;

import java.util.Locale;

/**
 * A news agency that an article credits.
 *
 * @param agency the agency by its usual Latin short name ({@code reuters}); {@code agencies} for unnamed ones
 * @param place where the article credits it
 */
public record Credit(String agency, Place place) {
  /** Where credits stand. */
  public enum Place {
    /** The agency is the outlet. */
    OUTLET,
    /** Before the text: «بيروت - رويترز:». */
    DATELINE,
    /** Behind the text: «(رويترز)». */
    CLOSING,
    /** In the text: «نقلت وكالة رويترز». */
    TEXT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Place of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
