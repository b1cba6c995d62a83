package org.musnad.verb;

/**
 * What one written form of a verb says beside the verb itself: a finite form, or a noun made from the verb.
 * Immutable.
 */
public sealed interface Inflection permits Finite, Nominal {
  /** Finite form, verbal noun or participle. */
  Kind kind();

  /** Masculine, feminine, or either where the form does not tell. */
  Gender gender();

  /** Singular, dual or plural. */
  Number number();

  /** Whether the spelling is used with an enclitic pronoun, without one, or both. */
  Attachment attachment();

  /** Whether this spelling is used only before an enclitic pronoun, as {@code قالو} in {@code قالوه}. */
  default boolean bound() {
    return attachment() == Attachment.BOUND;
  }

  /** The kinds of form a verb has. */
  enum Kind {
    /** A conjugated verb. */
    FINITE,
    /** The verbal noun (مصدر). */
    MASDAR,
    /** The active participle (اسم الفاعل). */
    ACTIVE_PARTICIPLE,
    /** The passive participle (اسم المفعول). */
    PASSIVE_PARTICIPLE
  }

  /** Past, present or imperative. */
  enum Tense {
    /** الماضي. */
    PAST,
    /** المضارع. */
    PRESENT,
    /** الأمر. */
    IMPERATIVE
  }

  /** The voice, as far as unvocalised spelling shows it. */
  enum Voice {
    /** Active only, as {@code قال}. */
    ACTIVE,
    /** Passive only, as {@code قيل}. */
    PASSIVE,
    /** Written alike in both, as {@code اعتقل}. */
    EITHER
  }

  /** The mood of a present form, as far as spelling shows it. */
  enum Mood {
    /** Past or imperative, which have no mood here. */
    NONE,
    /** Written alike in all moods, as {@code يكتب}. */
    ANY,
    /** Indicative only, as {@code يكتبون}. */
    INDICATIVE,
    /** Indicative or subjunctive, as {@code يقول}. */
    NOT_JUSSIVE,
    /** Subjunctive or jussive, as {@code يكتبوا}. */
    NOT_INDICATIVE,
    /** Jussive only, as {@code يقل}. */
    JUSSIVE
  }

  /** The person who acts. */
  enum Person {
    /** المتكلم. */
    FIRST,
    /** المخاطب. */
    SECOND,
    /** الغائب. */
    THIRD
  }

  /** Grammatical gender. */
  enum Gender {
    /** مذكر. */
    MASCULINE,
    /** مؤنث. */
    FEMININE,
    /** The form does not tell. */
    EITHER
  }

  /** Grammatical number. */
  enum Number {
    /** مفرد. */
    SINGULAR,
    /** مثنى. */
    DUAL,
    /** جمع. */
    PLURAL
  }

  /** How a spelling stands to enclitic pronouns. */
  enum Attachment {
    /** With or without an enclitic pronoun. */
    ANY,
    /** Never before an enclitic pronoun, as {@code قالوا}. */
    FREE,
    /** Only before an enclitic pronoun, as {@code قالو}. */
    BOUND
  }
}
