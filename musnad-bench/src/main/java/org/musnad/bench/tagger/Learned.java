package org.musnad.bench.tagger;

import org.musnad.name.tagger.Labels;
import org.musnad.name.tagger.Weights;

/**
 * Weights while they are learned: for each row of features, and for each pair of labels.
 *
 * @param rows how many rows there are, a power of two
 */
record Learned(int rows, float[] emissions, float[] transitions) {
  static Learned zero(int rows) {
    return new Learned(rows, new float[rows * Labels.COUNT], new float[Labels.COUNT * Labels.COUNT]);
  }

  /** Where the weights of a feature begin. */
  int row(int feature) {
    return (feature & rows - 1) * Labels.COUNT;
  }

  /** Adds a share of other weights to these. */
  void add(Learned other, float share) {
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] += other.emissions[i] * share;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] += other.transitions[i] * share;
    }
  }

  Weights rounded() {
    return Weights.of(emissions, transitions);
  }
}
