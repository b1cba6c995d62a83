package org.musnad.word;

import java.util.ArrayList;
import java.util.List;

/** All ways to divide a word, as far as letters tell; whether the stem is a word is for others to say. */
final class Cuts {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_AFTER_ARTICLE = 2;
  private static final int SHORTEST_BEFORE_PRONOUN = 2;

  private final List<Cut> cuts = new ArrayList<>();
  private final boolean pronouns;

  private Cuts(boolean pronouns) {
    this.pronouns = pronouns;
  }

  /**
   * The ways to divide a word.
   *
   * @param word folded, but with its last ة or ى, after which no pronoun stands
   */
  static List<Cut> of(String word) {
    Cuts cuts = new Cuts(!word.endsWith("ة") && !word.endsWith("ى"));
    cuts.afterConjunction((char) 0, word);
    if (word.length() > 1 && Clitics.CONJUNCTIONS.indexOf(word.charAt(0)) > 0) {
      cuts.afterConjunction(word.charAt(0), word.substring(1));
    }
    return cuts.cuts;
  }

  private void afterConjunction(char conjunction, String rest) {
    afterParticle(conjunction, (char) 0, rest);
    if (rest.length() < 2) {
      return;
    }
    char first = rest.charAt(0);
    String after = rest.substring(1);
    switch (first) {
      case 'ب', 'ك' -> afterParticle(conjunction, first, after);
      case 'س' -> pronoun(conjunction, first, false, after);
      case 'ل' -> {
        afterParticle(conjunction, first, after);
        if (after.charAt(0) == 'ل' && after.length() > SHORTEST_AFTER_ARTICLE) {
          // The alif of the article is not written after ل, nor its lam before a third one: للعراق, للغة.
          cuts.add(new Cut(new Clitics(conjunction, first, true, ""), after.substring(1), after.substring(1)));
          cuts.add(new Cut(new Clitics(conjunction, first, true, ""), after, after));
        }
      }
      default -> {}
    }
  }

  private void afterParticle(char conjunction, char particle, String rest) {
    if (particle != 'ل' && rest.startsWith(ARTICLE) && rest.length() - ARTICLE.length() >= SHORTEST_AFTER_ARTICLE) {
      String stem = rest.substring(ARTICLE.length());
      cuts.add(new Cut(new Clitics(conjunction, particle, true, ""), stem, stem));
    }
    pronoun(conjunction, particle, false, rest);
  }

  private void pronoun(char conjunction, char particle, boolean article, String rest) {
    cuts.add(new Cut(new Clitics(conjunction, particle, article, ""), rest, rest));
    if (!pronouns) {
      return;
    }
    for (String pronoun : Clitics.PRONOUNS) {
      int length = rest.length() - pronoun.length();
      boolean preposition = length == 1 && particle == 0 && isPreposition(rest.charAt(0));
      if (!pronoun.isEmpty() && rest.endsWith(pronoun) && (length >= SHORTEST_BEFORE_PRONOUN || preposition)) {
        bases(new Clitics(conjunction, particle, article, pronoun), rest.substring(0, length));
      }
    }
  }

  /** به and له are the preposition as a stem and its pronoun. */
  private static boolean isPreposition(char letter) {
    return letter == 'ب' || letter == 'ل';
  }

  /** Letters that change before a pronoun: ة to ت, ى to ا, a last hamza to its seats, and the silent alif that falls away. */
  private void bases(Clitics clitics, String stem) {
    cuts.add(new Cut(clitics, stem, stem));
    int last = stem.length() - 1;
    String kept = stem.substring(0, last);
    switch (stem.charAt(last)) {
      case 'ت' -> {
        if (last > 1) {
          cuts.add(new Cut(clitics, stem, kept + 'ة'));
        }
      }
      case 'ا' -> cuts.add(new Cut(clitics, stem, kept + 'ى'));
      case 'ي' -> {
        cuts.add(new Cut(clitics, stem, kept + 'ى'));
        if (kept.endsWith("ا")) {
          cuts.add(new Cut(clitics, stem, kept + 'ء'));
        }
      }
      case 'و' -> {
        cuts.add(new Cut(clitics, stem, stem + 'ا'));
        if (kept.endsWith("ا")) {
          cuts.add(new Cut(clitics, stem, kept + 'ء'));
        }
      }
      default -> {}
    }
  }
}
