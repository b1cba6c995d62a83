package org.musnad.bench.words;

import java.io.IOException;
import java.util.List;

/** Somebody who divides words. */
interface Segmenter {
  /** What to call it in a table. */
  String name();

  /** Divides the judged words of sentences, each in its place. */
  Divided divide(List<TreebankSentence> sentences) throws IOException;

  /**
   * What came of it.
   *
   * @param words for each sentence its judged words
   * @param nanos the processor time of reading all sentences once, warm
   * @param startNanos wall clock from the beginning of the start to the first answer
   */
  record Divided(List<List<DividedWord>> words, long nanos, long startNanos) {}
}
