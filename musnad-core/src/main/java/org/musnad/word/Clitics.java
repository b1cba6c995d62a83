package org.musnad.word;

import java.util.List;

/**
 * What is written together with a stem.
 *
 * @param conjunction {@code و} or {@code ف}, or {@code 0}
 * @param particle the preposition {@code ب}, {@code ل} or {@code ك}, or the {@code س} of the future, or {@code 0}
 * @param article whether the stem has the article; it counts as part of the word and is not cut off
 * @param pronoun the enclitic pronoun, or the empty string
 */
public record Clitics(char conjunction, char particle, boolean article, String pronoun) {
  /** Nothing at all. */
  public static final Clitics NONE = new Clitics((char) 0, (char) 0, false, "");

  /** The conjunctions, and none, in the order of their numbers. */
  static final String CONJUNCTIONS = "\0وف";

  private static final String PARTICLES = "\0بلكس";

  /** The particle of the future. */
  static final char FUTURE = 'س';

  /** The pronouns, and none, in the order of their numbers; longer ones before their endings. */
  static final List<String> PRONOUNS = List.of("", "هما", "كما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ك", "ي");

  /** How many {@link #frame frames} there are. */
  static final int FRAMES = PARTICLES.length() * 2 * PRONOUNS.size();

  /** Whether nothing is cut off; an article may be there. */
  public boolean isEmpty() {
    return conjunction == 0 && particle == 0 && pronoun.isEmpty();
  }

  /** The proclitics as they are written, without the article: {@code ول}. */
  public String proclitics() {
    return (conjunction == 0 ? "" : String.valueOf(conjunction)) + (particle == 0 ? "" : String.valueOf(particle));
  }

  /** The number of the conjunction. */
  int conjunctionNumber() {
    return CONJUNCTIONS.indexOf(conjunction);
  }

  /** The number of all the rest together. */
  int frame() {
    return (PARTICLES.indexOf(particle) * 2 + (article ? 1 : 0)) * PRONOUNS.size() + PRONOUNS.indexOf(pronoun);
  }
}
