package org.musnad.syndication;

import java.util.Arrays;
import org.musnad.store.CopyRows;
import org.musnad.text.Folding;

/**
 * What is compared of a text: the hashes of all its runs of {@value #RUN} words, without regard to where they stand or
 * how often. Words are folded, signs are left out. A text of fewer words has no runs and is like nothing.
 *
 * <pre>{@code
 * Fingerprint.of("افتتح الوزير المدرسة الجديدة في المدينة").resemblance(Fingerprint.of("افتتح الوزير المدرسة الجديدة أمس"));
 * }</pre>
 *
 * <p>Immutable. Linear in the text's length.
 */
public final class Fingerprint {
  private static final int RUN = 4;

  /** Of two texts one is a copy of the other if so much of all their runs stands in both. */
  static final double RESEMBLANCE = 0.55;

  /** … or if so much of the shorter one stands in the longer: a tail was cut off, or a report put into another. */
  static final double WITHIN = 0.8;

  /** Shorter texts have formulas in common by chance. */
  private static final int LEAST = 8;

  /** A report of fewer runs may stand in a longer one that is more than its copy. */
  private static final int LEAST_WITHIN = 40;

  /** Sorted, each once. */
  private final int[] runs;

  private Fingerprint(int[] runs) {
    this.runs = runs;
  }

  /** The fingerprint of a text. */
  public static Fingerprint of(String text) {
    String folded = Folding.fold(text);
    int[] found = new int[folded.length() / 2 + 1];
    int runs = 0;
    int words = 0;
    long[] last = new long[RUN];
    for (int at = 0; at < folded.length(); at++) {
      long word = 0;
      while (at < folded.length() && Character.isLetterOrDigit(folded.charAt(at))) {
        word = word * 31 + folded.charAt(at++);
      }
      if (word != 0) {
        last[words++ % RUN] = word;
        if (words >= RUN) {
          found[runs++] = hash(last, words);
        }
      }
    }
    return new Fingerprint(Arrays.stream(found, 0, runs).sorted().distinct().toArray());
  }

  /** The hash of the last words, oldest first. */
  private static int hash(long[] last, int words) {
    long hash = 0;
    for (int i = 0; i < RUN; i++) {
      hash = mixed(hash + last[(words + i) % RUN]);
    }
    return (int) (hash >>> 32);
  }

  /** Spreads a number over all bits (the finisher of SplitMix64), so that the smallest hashes are those of any runs. */
  private static long mixed(long number) {
    long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /** How many different runs the text has. */
  public int size() {
    return runs.length;
  }

  /** The smallest hashes: texts that have much in common have some of these in common. */
  int[] sketch() {
    return Arrays.copyOf(runs, Math.min(runs.length, CopyRows.SKETCH));
  }

  /** How many runs stand in both texts. */
  private int shared(Fingerprint other) {
    int shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < runs.length && theirs < other.runs.length) {
      int order = Integer.compare(runs[mine], other.runs[theirs]);
      shared += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Of all runs of two texts the share that stands in both, 0 to 1. */
  public double resemblance(Fingerprint other) {
    int shared = shared(other);
    int all = size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Of this text's runs the share that stands in the other text, 0 to 1. */
  public double within(Fingerprint other) {
    return size() == 0 ? 0 : (double) shared(other) / size();
  }

  /** Whether one of the two texts is a copy of the other. */
  public boolean isCopyOf(Fingerprint other) {
    Fingerprint shorter = size() <= other.size() ? this : other;
    Fingerprint longer = shorter == this ? other : this;
    if (shorter.size() < LEAST) {
      return false;
    }
    return resemblance(other) >= RESEMBLANCE || shorter.size() >= LEAST_WITHIN && shorter.within(longer) >= WITHIN;
  }
}
