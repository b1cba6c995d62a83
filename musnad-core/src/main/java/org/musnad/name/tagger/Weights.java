package org.musnad.name.tagger;

import java.util.Arrays;

/**
 * The weights of a model: for each feature one for each label, and one for each pair of labels that follow each other. Features share
 * rows where their hashes meet. Thread safe if nobody writes.
 *
 * @param rows how many rows there are, a power of two
 * @param emissions the weights of rows, {@link Labels#COUNT} for each
 * @param transitions from each label to each next one
 */
public record Weights(int rows, float[] emissions, float[] transitions) {
  /** Weights of zero. */
  public static Weights zero(int rows) {
    return new Weights(rows, new float[rows * Labels.COUNT], new float[Labels.COUNT * Labels.COUNT]);
  }

  /** Where the weights of a feature begin. */
  public int row(int feature) {
    return (feature & rows - 1) * Labels.COUNT;
  }

  /** Adds a share of other weights to these. */
  public void add(Weights other, float share) {
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] += other.emissions[i] * share;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] += other.transitions[i] * share;
    }
  }

  /** Adds up the weights of one token's features for each label. */
  void score(Features features, float[] scores, int at) {
    Arrays.fill(scores, at, at + Labels.COUNT, 0);
    for (int f = 0; f < features.size(); f++) {
      int row = row(features.get(f));
      for (int label = 0; label < Labels.COUNT; label++) {
        scores[at + label] += emissions[row + label];
      }
    }
  }
}
