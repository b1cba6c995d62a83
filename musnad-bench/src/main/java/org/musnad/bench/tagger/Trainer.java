package org.musnad.bench.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.musnad.name.tagger.Features;
import org.musnad.name.tagger.Labels;
import org.musnad.name.tagger.Lattice;
import org.musnad.text.Sentence;

/**
 * Learns the weights of a conditional random field by gradient steps sentence by sentence (AdaGrad), leaving out a share of the features at
 * random so that no word is trusted alone, and averages the weights of the later epochs. One thread and a seed: always the same weights.
 */
final class Trainer {
  /**
   * How training runs.
   *
   * @param dropout the share of features left out
   * @param blind the share of tokens that are learned from blind to which word they are
   */
  record Settings(int rows, int epochs, int averaged, double rate, double penalty, double dropout, double blind, long seed) {}

  private static final int L = Labels.COUNT;

  private final Settings settings;
  private final Learned weights;
  private final float[] squares;
  private final float[] transitionSquares = new float[L * L];
  private final Random random;
  private final Lattice lattice = new Lattice();
  private final List<Case> cases = new ArrayList<>();

  /** A sentence: the rows of its tokens' features, those without which word a token is, and its labels. */
  private record Case(int[][] rows, int[][] blind, byte[] labels) {}

  Trainer(Settings settings) {
    this.settings = settings;
    weights = Learned.zero(settings.rows());
    squares = new float[settings.rows() * L];
    random = new Random(settings.seed());
  }

  /**
   * Adds the sentences of a text to what is learned from.
   *
   * @param blind its features without which word a token is
   */
  void add(Sample sample, Features features, Features blind) {
    for (Sentence sentence : sample.words().text().sentences()) {
      byte[] labels = Arrays.copyOfRange(sample.labels(), sentence.first(), sentence.end());
      if (isWhole(labels)) {
        cases.add(new Case(rows(sentence, features), rows(sentence, blind), labels));
      }
    }
  }

  private int[][] rows(Sentence sentence, Features features) {
    int[][] rows = new int[sentence.end() - sentence.first()][];
    for (int i = 0; i < rows.length; i++) {
      features.read(sentence, sentence.first() + i);
      rows[i] = new int[features.size()];
      for (int f = 0; f < rows[i].length; f++) {
        rows[i][f] = weights.row(features.get(f));
      }
    }
    return rows;
  }

  /** A name that our sentence end cuts cannot be learned. */
  private static boolean isWhole(byte[] labels) {
    boolean whole = Labels.mayBegin(labels[0]) && Labels.mayEnd(labels[labels.length - 1]);
    for (int i = 1; i < labels.length; i++) {
      whole &= Labels.allows(labels[i - 1], labels[i]);
    }
    return whole;
  }

  Learned train() {
    Learned sum = Learned.zero(settings.rows());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      java.util.Collections.shuffle(cases, random);
      for (Case each : cases) {
        learn(each);
      }
      if (epoch >= settings.epochs() - settings.averaged()) {
        sum.add(weights, 1f / settings.averaged());
      }
    }
    return sum;
  }

  private void learn(Case each) {
    int tokens = each.labels.length;
    int[][] kept = new int[tokens][];
    float[] scores = lattice.scores(tokens);
    for (int t = 0; t < tokens; t++) {
      kept[t] = kept(random.nextDouble() < settings.blind() ? each.blind[t] : each.rows[t]);
      score(kept[t], scores, t * L);
    }
    lattice.transitions(weights.transitions());
    lattice.compute();
    float[] error = new float[L];
    for (int t = 0; t < tokens; t++) {
      for (int label = 0; label < L; label++) {
        error[label] = (float) -lattice.probability(t, label);
      }
      error[each.labels[t]] += 1;
      step(kept[t], error);
    }
    transitions(each.labels);
  }

  /** The features that are not left out this time; those that stay count for the others. */
  private int[] kept(int[] rows) {
    if (settings.dropout() == 0) {
      return rows;
    }
    int[] kept = new int[rows.length];
    int size = 0;
    int limit = (int) (settings.dropout() * 1024);
    for (int row : rows) {
      if ((random.nextInt() >>> 22) >= limit) {
        kept[size++] = row;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void score(int[] rows, float[] scores, int at) {
    float scale = (float) (1 / (1 - settings.dropout()));
    float[] emissions = weights.emissions();
    Arrays.fill(scores, at, at + L, 0);
    for (int row : rows) {
      for (int label = 0; label < L; label++) {
        scores[at + label] += emissions[row + label];
      }
    }
    for (int label = 0; label < L; label++) {
      scores[at + label] *= scale;
    }
  }

  private void step(int[] rows, float[] error) {
    float[] emissions = weights.emissions();
    float rate = (float) settings.rate();
    float penalty = (float) settings.penalty();
    for (int label = 0; label < L; label++) {
      if (Math.abs(error[label]) < 1e-4) {
        error[label] = 0;
      }
    }
    for (int row : rows) {
      for (int label = 0; label < L; label++) {
        if (error[label] != 0) {
          float gradient = error[label] - penalty * emissions[row + label];
          squares[row + label] += gradient * gradient;
          emissions[row + label] += rate * gradient / ((float) Math.sqrt(squares[row + label]) + 0.1f);
        }
      }
    }
  }

  private void transitions(byte[] labels) {
    float[] gradient = new float[L * L];
    for (int t = 1; t < labels.length; t++) {
      gradient[labels[t - 1] * L + labels[t]] += 1;
      for (int from = 0; from < L; from++) {
        for (int to = 0; to < L; to++) {
          if (Labels.allows(from, to)) {
            gradient[from * L + to] -= (float) lattice.probability(t, from, to);
          }
        }
      }
    }
    for (int i = 0; i < gradient.length; i++) {
      if (gradient[i] != 0) {
        transitionSquares[i] += gradient[i] * gradient[i];
        float step = (float) (settings.rate() * gradient[i] / (Math.sqrt(transitionSquares[i]) + 0.1));
        weights.transitions()[i] += step;
      }
    }
  }
}
