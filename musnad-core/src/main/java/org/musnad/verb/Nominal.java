package org.musnad.verb;

/**
 * A verbal noun or participle.
 *
 * @param state what the ending says of the noun's place in the phrase
 */
public record Nominal(Kind kind, Gender gender, Number number, State state, Attachment attachment)
    implements Inflection {
  /** What an ending shows. */
  public enum State {
    /** Nothing: {@code معارض}, {@code معارضة}, {@code معارضات}. */
    PLAIN,
    /** An indefinite accusative with its alif: {@code معارضا}. */
    TANWIN,
    /** A dual or plural with its nun: {@code معارضون}. */
    ABSOLUTE,
    /** A dual or plural that has lost its nun before a genitive or pronoun: {@code معارضو}. */
    CONSTRUCT
  }

  /** Refuses the one kind that is not a noun. */
  public Nominal {
    if (kind == Kind.FINITE) {
      throw new IllegalArgumentException("a finite form is not a noun");
    }
  }
}
