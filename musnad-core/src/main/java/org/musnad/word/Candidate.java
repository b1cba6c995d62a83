package org.musnad.word;

/**
 * A cut that grammar allows, with what the lexicons know of its stem.
 *
 * @param cut the cut
 * @param stem what is known of its stem
 * @param standing what it is worth beside the other cuts of the word: little where its stem is unknown and another's is known, or where
 *     another's is a word of a closed class
 */
public record Candidate(Cut cut, Stem stem, double standing) {
  /** The pronoun of the first person, which news and encyclopedias hardly write, and adjectives and duals end in the same letter. */
  private static final String MY = "ي";
  private static final double MINE = 0.2;
  /** How much rarer an unknown stem is for each letter more. */
  private static final double LETTER = 0.15;


  /** How many kinds of stem there are. */
  public static final int KINDS = Stem.Kind.values().length;

  /** How many conjunctions there are, none counted too. */
  public static final int CONJUNCTIONS = Clitics.CONJUNCTIONS.length();

  /** How many frames of other clitics there are. */
  public static final int FRAMES = Clitics.FRAMES;

  /** The number of the kind of its stem. */
  public int kind() {
    return stem.kind().ordinal();
  }

  /** The number of its conjunction. */
  public int conjunction() {
    return cut.clitics().conjunctionNumber();
  }

  /** The number of its other clitics together. */
  public int frame() {
    return cut.clitics().frame();
  }

  /** Whether a lexicon knows its stem as more than a form hardly in use. */
  public boolean isKnown() {
    return stem.kind() != Stem.Kind.UNKNOWN && stem.kind() != Stem.Kind.RARE_VERB;
  }

  /** Whether its stem is a verb and a noun. */
  public boolean isVerbOrNoun() {
    return stem.kind() == Stem.Kind.VERB_OR_NOUN;
  }

  /** Whether its clitics stand before nouns only: the article, and the prepositions ب and ك. */
  public boolean isBeforeNoun() {
    return cut.clitics().article() || cut.clitics().particle() == 'ب' || cut.clitics().particle() == 'ك';
  }

  /** What its stem's count is worth: little where another cut explains the word by what is known. */
  public double weight() {
    return cut.clitics().pronoun().equals(MY) ? standing * MINE : standing;
  }

  Candidate withStanding(double other) {
    return new Candidate(cut, stem, other);
  }

  boolean isClosed() {
    return stem.kind() == Stem.Kind.CLOSED || stem.kind() == Stem.Kind.PREPOSITION;
  }

  /** How many times its stem is taken to have been seen where free text never showed it. */
  public double unseen() {
    return unseen(stem.kind(), cut.base());
  }

  /** A part of one sight; for stems that no lexicon knows the less the shorter they are, since letters are easily left over. */
  static double unseen(Stem.Kind kind, String base) {
    return switch (kind) {
      case PREPOSITION, CLOSED -> 5;
      case PAST, PRESENT, VERB_OR_NOUN, NOUN -> 0.5;
      case RARE_VERB -> 0.05;
      case NAME -> 0.1;
      case UNKNOWN -> base.length() < 3 ? 1e-5 : base.length() < 4 ? 0.002 : 0.02 * Math.pow(LETTER, base.length() - 4);
    };
  }
}
