package org.musnad.bench.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.musnad.name.Lexicons;

/**
 * The annotated texts. The last tenth of ANERcorp's training part, counted in words and cut at a sentence end, is held out: nothing is
 * learned or chosen on it. The tenth before it is for choosing settings.
 *
 * @param learned what the model learns from
 * @param tuning the tenth on which settings and thresholds are chosen
 * @param held the held-out tenth
 * @param other AQMAR, Wikipedia articles on history, science, sport and technology; only ever measured
 */
record Corpora(List<Sample> learned, List<Sample> tuning, List<Sample> held, List<Sample> other) {
  /** About as many sentences as a long article has; the corpora do not say where articles end. */
  private static final int SENTENCES = 25;

  /**
   * Reads them from a directory of data.
   *
   * @param withTuning whether the tuning tenth is learned from as well
   */
  static Corpora read(Path data, Lexicons lexicons, boolean withTuning) throws IOException {
    List<List<Column.Line>> all = Column.sentences(data.resolve("ner/anercorp-train.tsv"));
    int eighth = cut(all, 0.8);
    int ninth = cut(all, 0.9);
    return new Corpora(
        Sample.of(all.subList(0, withTuning ? ninth : eighth), SENTENCES, lexicons),
        Sample.of(all.subList(eighth, ninth), SENTENCES, lexicons),
        Sample.of(all.subList(ninth, all.size()), SENTENCES, lexicons),
        Sample.of(Column.sentences(data.resolve("ner/aqmar-train.txt")), SENTENCES, lexicons));
  }

  /** The first sentence that begins after a share of all words. */
  private static int cut(List<List<Column.Line>> sentences, double share) {
    long all = sentences.stream().mapToLong(List::size).sum();
    long words = 0;
    int at = 0;
    while (at < sentences.size() && words < all * share) {
      words += sentences.get(at++).size();
    }
    return at;
  }
}
