package org.musnad.lexicon;

/** What the lexicons know of a word. A word may belong to several classes; context decides. */
public enum WordClass {
  GIVEN_NAME,
  /** A given name that is also a common word (أمل). */
  GIVEN_NAME_OR_WORD,
  FAMILY_NAME,
  /** A family name that is also a common word, a nisba or a place (المصري). */
  FAMILY_NAME_OR_WORD,
  /** عبد, أبو, بن, آل …: joins the word after it to a name. */
  NAME_PREFIX,
  /** الدين, الله …: ends a compound name. */
  NAME_SUFFIX,
  FEMALE,
  /** A noun of office, job or rank (وزير). */
  OFFICE,
  /** An office only together with a complement (عضو). */
  OFFICE_WITH_COMPLEMENT,
  /** An office sent to somewhere, whose name holds the place: "السفير في بغداد". */
  ENVOY,
  /** A military or police rank (اللواء). */
  RANK,
  /** سابق, مكلف … after an office. */
  OFFICE_MODIFIER,
  HONORIFIC,
  /** A common noun for people (مسلح). */
  HUMAN,
  /** Two of them (جنديان). */
  HUMAN_DUAL,
  RELATION,
  NATIONALITY,
  NATIONALITY_PLURAL,
  ORGANIZATION_HEAD,
  PLACE_HEAD,
  EVENT_HEAD,
  GROUP_HEAD,
  /** A noun or adjective that is no name. */
  COMMON,
  /** A word of some known name. */
  NAME_WORD,
  VERB,
  /** Only a form that newspapers hardly write: imperative, second person, dual, feminine plural. */
  RARE_VERB,
  MASDAR,
  PARTICIPLE,
  PREPOSITION,
  CONJUNCTION,
  THAT,
  RELATIVE,
  SUBORDINATOR,
  CONDITION,
  NEGATION,
  FUTURE,
  POSSIBILITY,
  COMPLETION,
  PRONOUN,
  /** A preposition of place: an ambiguous word after it is the place. */
  PLACE_CUE,
  /** A word of time expressions: month, weekday, unit. */
  TIME,
  /** A side of a place: "شمال". */
  DIRECTION,
  /** A preposition written together with its pronoun: "له". */
  BOUND,
  DEMONSTRATIVE,
  QUESTION,
  ADVERB,
  EXCEPTION,
  VOCATIVE;

  /** This class as one bit of a set. */
  public long bit() {
    return 1L << ordinal();
  }

  /** All closed-class words: they never are part of a name or noun phrase. */
  public static final long PARTICLES =
      PREPOSITION.bit()
          | CONJUNCTION.bit()
          | THAT.bit()
          | RELATIVE.bit()
          | SUBORDINATOR.bit()
          | CONDITION.bit()
          | NEGATION.bit()
          | FUTURE.bit()
          | POSSIBILITY.bit()
          | COMPLETION.bit()
          | PRONOUN.bit()
          | BOUND.bit()
          | DEMONSTRATIVE.bit()
          | QUESTION.bit()
          | EXCEPTION.bit()
          | VOCATIVE.bit();
}
