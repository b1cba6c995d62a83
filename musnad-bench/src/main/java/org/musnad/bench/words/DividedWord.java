package org.musnad.bench.words;

/**
 * A word with its clitics told apart.
 *
 * @param written the whole word, without marks
 * @param proclitics the letters cut off before it; the article is not one
 * @param pronoun the pronoun cut off after it
 */
record DividedWord(String written, String proclitics, String pronoun) {
  /** Its parts with {@code +} between: {@code و+ل+العراق}. */
  String parts() {
    StringBuilder parts = new StringBuilder();
    proclitics.chars().forEach(letter -> parts.append((char) letter).append('+'));
    parts.append(written, proclitics.length(), written.length() - pronoun.length());
    return pronoun.isEmpty() ? parts.toString() : parts.append('+').append(pronoun).toString();
  }

  boolean sameDivision(DividedWord other) {
    return proclitics.equals(other.proclitics) && pronoun.equals(other.pronoun);
  }

  /** How many parts it has. */
  int size() {
    return 1 + proclitics.length() + (pronoun.isEmpty() ? 0 : 1);
  }

  /** How many parts the two have in common, letter for letter at the same place. */
  int common(DividedWord other) {
    int before = Math.min(proclitics.length(), other.proclitics.length());
    return before + (pronoun.equals(other.pronoun) && !pronoun.isEmpty() ? 1 : 0) + (sameDivision(other) ? 1 : 0);
  }
}
