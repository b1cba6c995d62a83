package org.musnad.name.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {
  private static final int L = Labels.COUNT;
  private final Random random = new Random(3);
  private final float[] transitions = weights(L * L);
  private final Lattice lattice = new Lattice();

  private float[] weights(int size) {
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      weights[i] = random.nextFloat() * 4 - 2;
    }
    return weights;
  }

  private float[] fill(int tokens) {
    lattice.transitions(transitions);
    float[] scores = lattice.scores(tokens);
    System.arraycopy(weights(tokens * L), 0, scores, 0, tokens * L);
    return scores;
  }

  /** The sum of a labelling of two tokens, or minus infinity where it is no labelling. */
  private double sum(float[] scores, int first, int second) {
    boolean legal = Labels.mayBegin(first) && Labels.allows(first, second) && Labels.mayEnd(second);
    return legal ? scores[first] + transitions[first * L + second] + scores[L + second] : Double.NEGATIVE_INFINITY;
  }

  @Test
  void theBestLabellingIsTheOneThatCountingAllOfThemFinds() {
    float[] scores = fill(2);
    byte[] best = lattice.best();
    for (int first = 0; first < L; first++) {
      for (int second = 0; second < L; second++) {
        assertThat(sum(scores, first, second)).isLessThanOrEqualTo(sum(scores, best[0], best[1]) + 1e-5);
      }
    }
  }

  @Test
  void probabilitiesAreThoseThatCountingAllLabellingsGives() {
    float[] scores = fill(2);
    lattice.compute();
    double total = 0;
    double single = 0;
    for (int first = 0; first < L; first++) {
      for (int second = 0; second < L; second++) {
        total += Math.exp(sum(scores, first, second));
        single += first == 4 ? Math.exp(sum(scores, first, second)) : 0;
      }
    }
    assertThat(lattice.probability(0, 4)).isCloseTo(single / total, within(1e-6));
    byte[] outside = {0, 0};
    assertThat(lattice.probability(0, 2, outside)).isCloseTo(Math.exp(sum(scores, 0, 0)) / total, within(1e-6));
  }

  @Test
  void theProbabilitiesOfATokensLabelsAddUpToOne() {
    fill(7);
    lattice.compute();
    for (int token = 0; token < 7; token++) {
      double sum = 0;
      for (int label = 0; label < L; label++) {
        sum += lattice.probability(token, label);
      }
      assertThat(sum).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void theExponentialIsExactToSixDigits() {
    for (double x = -30; x < 30; x += 0.37) {
      assertThat(Exp.of(x) / Math.exp(x)).isCloseTo(1, within(1e-6));
    }
  }
}
