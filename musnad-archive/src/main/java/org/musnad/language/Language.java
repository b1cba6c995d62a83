package org.musnad.language;

import java.util.Optional;

/** A language of the interface. Arabic comes first. */
public enum Language {
  AR("ar", "rtl"),
  EN("en", "ltr");

  private final String code;
  private final String direction;

  Language(String code, String direction) {
    this.code = code;
    this.direction = direction;
  }

  /** The BCP 47 code: "ar". */
  public String code() {
    return code;
  }

  /** The direction of its script as HTML names it: "rtl" or "ltr". */
  public String direction() {
    return direction;
  }

  /** Its words. */
  public Messages messages() {
    return Messages.of(this);
  }

  /** The language with a code, or nothing. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
