package org.musnad.law;

import java.util.Random;
import java.util.function.BiFunction;

/** Ways to write the same text otherwise. Each leaves the facts as they are. */
enum Spelling {
  /** Words stretched by tatweel between two of their letters. */
  TATWEEL((text, random) -> Spelling.between(text, random, "ـ")),

  /** Short vowels, shadda and sukun on letters, as often wrong as right. */
  DIACRITICS((text, random) -> Spelling.between(text, random, "\u064e\u064f\u0650\u0651\u0652")),

  /** Arabic-Indic digits for European ones. */
  ARABIC_DIGITS((text, random) -> Spelling.digits(text, '0', '\u0660')),

  /** European digits for Arabic-Indic ones. */
  EUROPEAN_DIGITS((text, random) -> Spelling.digits(text, '\u0660', '0')),

  /** Alefs without their hamza and madda. */
  BARE_ALEF((text, random) -> text.replaceAll("[أإآٱ]", "ا")),

  /** Marks that only say which way to write. */
  DIRECTION_MARKS((text, random) -> Spelling.between(text, random, "\u200f\u200e"));

  private final BiFunction<String, Random, String> change;

  Spelling(BiFunction<String, Random, String> change) {
    this.change = change;
  }

  /** The text written this way; the same seed gives the same text. */
  String write(String text, long seed) {
    return change.apply(text, new Random(seed));
  }

  /** One of the signs between two letters of a word, in about every sixth place. */
  private static String between(String text, Random random, String signs) {
    StringBuilder out = new StringBuilder(text.length() * 5 / 4);
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
      boolean inside = i + 1 < text.length() && isArabic(text.charAt(i)) && isArabic(text.charAt(i + 1));
      if (inside && random.nextInt(6) == 0) {
        out.append(signs.charAt(random.nextInt(signs.length())));
      }
    }
    return out.toString();
  }

  private static boolean isArabic(char c) {
    return c >= 'ء' && c <= 'ي' && c != 'ـ';
  }

  private static String digits(String text, char from, char to) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= from && c <= from + 9) {
        out.setCharAt(i, (char) (c - from + to));
      }
    }
    return out.toString();
  }
}
