package org.musnad.word;

/**
 * What the lexicons know of a stem as it stands in a cut.
 *
 * @param kind its kind
 * @param present whether it may be a present form
 * @param sure whether a pronoun, or its lack, agrees with what the lexicons know
 */
public record Stem(Kind kind, boolean present, boolean sure) {
  /** Kinds of stem that take clitics in their own ways. */
  public enum Kind {
    PREPOSITION,
    /** Another closed word. */
    CLOSED,
    PAST,
    PRESENT,
    /** Only a form that newspapers hardly write: imperative, second person, dual, feminine plural. */
    RARE_VERB,
    /** A finite form that is a noun too. */
    VERB_OR_NOUN,
    NOUN,
    /** Only a word of names. */
    NAME,
    UNKNOWN
  }

  /** Whether grammar lets these clitics stand around the stem. */
  boolean allows(Clitics clitics, String base) {
    boolean nominal = kind == Kind.NOUN || kind == Kind.VERB_OR_NOUN || kind == Kind.NAME || kind == Kind.UNKNOWN;
    return sure
        && (!clitics.article() || nominal)
        && particle(clitics.particle(), nominal, base)
        && pronoun(clitics, nominal);
  }

  private boolean particle(char particle, boolean nominal, String base) {
    boolean verb = kind == Kind.PAST || kind == Kind.RARE_VERB;
    return switch (particle) {
      case 0 -> true;
      case 'س' -> present || kind == Kind.UNKNOWN && base.length() > 3 && isPresentPrefix(base.charAt(0));
      case 'ل' -> !verb;
      default -> nominal || kind == Kind.CLOSED || kind == Kind.PREPOSITION;
    };
  }

  private static boolean isPresentPrefix(char letter) {
    return letter == 'ي' || letter == 'ت' || letter == 'ن';
  }

  private boolean pronoun(Clitics clitics, boolean nominal) {
    boolean verb = kind == Kind.PAST || kind == Kind.PRESENT || kind == Kind.RARE_VERB;
    return switch (clitics.pronoun()) {
      case "" -> true;
      case "ني" -> !nominal || kind == Kind.VERB_OR_NOUN;
      case "ي" -> !verb;
      default -> kind != Kind.NAME;
    };
  }
}
