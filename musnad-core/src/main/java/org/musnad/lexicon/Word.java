package org.musnad.lexicon;

import org.musnad.text.FormMemo;
import org.musnad.text.Token;

/**
 * A token with its clitics taken off.
 *
 * @param token where it stands
 * @param conjunction {@code و} or {@code ف} before it, or {@code 0}
 * @param preposition {@code ب}, {@code ل} or {@code ك} written together with it, or {@code 0}
 * @param stem what is left, folded, with its article; the future sign س and enclitic pronouns taken off
 * @param pronoun the enclitic pronoun, or the empty string
 * @param future whether the sign س stands before it
 * @param classes the {@link WordClass} bits of the stem
 * @param indefinite the stem without its article
 * @param form the number of {@code indefinite}, like {@link Token#form}
 */
public record Word(
    Token token,
    char conjunction,
    char preposition,
    String stem,
    String pronoun,
    boolean future,
    long classes,
    String indefinite,
    int form) {
  /** A word whose stem tells the stem without article. */
  public Word(Token token, char conjunction, char preposition, String stem, String pronoun, boolean future, long classes) {
    this(token, conjunction, preposition, stem, pronoun, future, classes, isDefinite(stem, classes) ? stem.substring(2) : stem);
  }

  Word(
      Token token, char conjunction, char preposition, String stem, String pronoun, boolean future, long classes, String indefinite) {
    this(token, conjunction, preposition, stem, pronoun, future, classes, indefinite, form(token, indefinite));
  }

  private static int form(Token token, String indefinite) {
    return !token.isWord() || indefinite.equals(token.folded()) ? token.form() : FormMemo.form(indefinite);
  }

  /** The same word at another place. */
  Word at(Token other) {
    return new Word(other, conjunction, preposition, stem, pronoun, future, classes, indefinite, form);
  }

  public boolean is(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }

  public boolean isAny(long bits) {
    return (classes & bits) != 0;
  }

  /** Whether it is a word (not a number or sign) written in Arabic letters. */
  public boolean isArabicWord() {
    return token.isWord() && stem.charAt(0) >= 'ء' && stem.charAt(0) <= 'ي';
  }

  public boolean isSign(char sign) {
    return token.is(sign);
  }

  /** Whether it carries the article ال; التقى and التزام only look as if they did. */
  public boolean isDefinite() {
    return indefinite.length() < stem.length();
  }

  private static boolean isDefinite(String stem, long classes) {
    return stem.length() > 3 && stem.charAt(0) == 'ا' && stem.charAt(1) == 'ل' && (classes & WordClass.VERB.bit()) == 0;
  }

  /** Whether no lexicon knows it. */
  public boolean isUnknown() {
    return classes == 0;
  }

  /** Whether it stands bare: no conjunction and no preposition written together with it. */
  public boolean isBare() {
    return conjunction == 0 && preposition == 0;
  }
}
