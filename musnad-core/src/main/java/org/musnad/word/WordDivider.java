package org.musnad.word;

/**
 * Divides words by the counts of stems and clitics alone, without lexicons and without a look at the words beside them: for search, where
 * every word of an archive is divided and the same word must be divided alike everywhere.
 *
 * <pre>{@code
 * WordDivider divider = WordDivider.load();
 * divider.divide("للعراق").base();     // عراق
 * divider.divide("ومدينتهم").base();   // مدينة
 * divider.divide("والد").base();       // والد
 * }</pre>
 *
 * <p>It agrees with {@link Analyser} on most words, at a small part of the time. Words that stand with the article more than without may
 * keep it. Thread safe.
 */
public final class WordDivider {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_FUTURE = 4;
  private static final String MY = "ي";
  /** The pronoun of the first person is rarer than its letter: news hardly writes it, and adjectives end in it. */
  private static final float MINE = -1.6F;
  private static final Stem.Kind[] KINDS = {Stem.Kind.PAST, Stem.Kind.PRESENT, Stem.Kind.NOUN, Stem.Kind.NAME};

  private final StemModel model;

  private WordDivider(StemModel model) {
    this.model = model;
  }

  /** The divider with the embedded counts, which it reads. */
  public static WordDivider load() {
    return new WordDivider(StemModel.load());
  }

  /**
   * The likeliest way to divide a word.
   *
   * @param written the word folded but for its last ة or ى ({@link Analyser#written})
   */
  public Cut divide(String written) {
    Cut best = new Cut(Clitics.NONE, written, written);
    float most = Float.NEGATIVE_INFINITY;
    for (Cut cut : Cuts.of(written)) {
      if (isFuture(cut) || cut.clitics().particle() != Clitics.FUTURE) {
        float score = count(cut) + clitics(cut.clitics());
        if (score > most) {
          most = score;
          best = cut;
        }
      }
    }
    return best;
  }

  /** Names that hardly stand without the article are counted with it: «الصين» vouches for «صين» in «للصين». */
  private float count(Cut cut) {
    float bare = count(cut.base());
    return cut.clitics().article() ? Math.max(bare, count(ARTICLE + cut.base())) : bare;
  }

  /** The logarithm of how often a stem stands in free text; where it was never seen, of a part of one sight. */
  public float count(String base) {
    float known = model.logCount(base);
    return known >= 0 ? known : (float) Math.log(Candidate.unseen(Stem.Kind.UNKNOWN, base));
  }

  /** Whether the stem was seen in free text. */
  public boolean knows(String base) {
    return model.logCount(base) >= 0;
  }

  /** Changes whenever the counts do, by which words are divided. */
  public String fingerprint() {
    return model.fingerprint();
  }

  private float clitics(Clitics clitics) {
    float best = Float.NEGATIVE_INFINITY;
    for (Stem.Kind kind : KINDS) {
      best = Math.max(best, model.clitics(kind, clitics));
    }
    return clitics.pronoun().equals(MY) ? best + MINE : best;
  }

  private static boolean isFuture(Cut cut) {
    return cut.base().length() >= SHORTEST_FUTURE && isPresentPrefix(cut.base().charAt(0));
  }

  private static boolean isPresentPrefix(char letter) {
    return letter == 'ي' || letter == 'ت' || letter == 'ن' || letter == 'ا';
  }
}
