package org.musnad.word;

/** What a word is in its sentence. */
public enum PartOfSpeech {
  /** A finite verb. */
  VERB,
  /** A common noun, a verbal noun or a participle used as a noun. */
  NOUN,
  /** An adjective, or a participle used as one. */
  ADJECTIVE,
  /** A name of a person, place or body, or a word of such a name. */
  PROPER_NOUN,
  PREPOSITION,
  /** A conjunction or another word that opens a clause. */
  CONJUNCTION,
  /** Negation, question, future, emphasis, call. */
  PARTICLE,
  /** A free pronoun. */
  PRONOUN,
  DEMONSTRATIVE,
  RELATIVE,
  ADVERB,
  NUMBER,
  /** A punctuation mark or another sign. */
  SIGN,
  /** A word that nothing is known of; in news most often a name. */
  UNKNOWN;

  /** Whether it is one of the closed classes, whose words are never inflected. */
  public boolean isClosed() {
    return ordinal() >= PREPOSITION.ordinal() && ordinal() <= ADVERB.ordinal();
  }

  /** Whether it is a kind of noun: what a preposition may govern and the article may stand before. */
  public boolean isNominal() {
    return this == NOUN || this == ADJECTIVE || this == PROPER_NOUN || this == UNKNOWN;
  }
}
