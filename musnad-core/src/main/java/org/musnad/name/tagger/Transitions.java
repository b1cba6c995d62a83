package org.musnad.name.tagger;

/**
 * The weights of labels that follow each other, with their exponentials worked out once.
 *
 * @param weights the weight of label {@code to} after label {@code from} at {@code from * Labels.COUNT + to}
 * @param factors their exponentials
 */
record Transitions(float[] weights, double[] factors) {
  static Transitions of(float[] weights) {
    double[] factors = new double[weights.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Exp.of(weights[i]);
    }
    return new Transitions(weights.clone(), factors);
  }
}
