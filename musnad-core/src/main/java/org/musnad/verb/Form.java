package org.musnad.verb;

/**
 * The form (وزن) of a verb: I to X for roots of three letters, Q to QIV for roots of four. {@link #LISTED} is for
 * the few verbs
 * without a pattern, whose forms are all written out in {@code irregular.tsv}.
 */
public enum Form {
  I,
  II,
  III,
  IV,
  V,
  VI,
  VII,
  VIII,
  IX,
  X,
  Q,
  QII,
  QIV,
  LISTED;

  /** How many letters a root of this form has. */
  int radicals() {
    return name().startsWith("Q") ? 4 : 3;
  }

  /** Whether a weak second radical becomes a long vowel here; elsewhere it stays a consonant. */
  boolean hollows() {
    return this == I || this == IV || this == VII || this == VIII || this == X;
  }

  /** Whether equal second and third radicals draw together here; in II and V the second is doubled already. */
  boolean contracts() {
    return this != II && this != V;
  }
}
