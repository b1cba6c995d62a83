package org.musnad.name.tagger;

/**
 * All labellings of one sentence under a model (a linear-chain conditional random field): the probability of each label at each token,
 * of each span, and the best labelling. Reused from sentence to sentence; for one thread.
 */
public final class Lattice {
  private static final int L = Labels.COUNT;
  private static final int[][] FROM = from();

  private int tokens = 0;
  private float[] scores = new float[0];
  private double[] factors = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scale = new double[0];
  private double[] transitions = new double[0];
  private float[] raw = new float[0];

  private static int[][] from() {
    int[][] from = new int[L][];
    for (int to = 0; to < L; to++) {
      int label = to;
      from[to] = java.util.stream.IntStream.range(0, L).filter(f -> Labels.allows(f, label)).toArray();
    }
    return from;
  }

  /** Makes room for a sentence and returns the scores to fill, {@link Labels#COUNT} for each token. */
  public float[] scores(int length) {
    tokens = length;
    if (scores.length < length * L) {
      scores = new float[length * L];
      factors = new double[length * L];
      forward = new double[length * L];
      backward = new double[length * L];
      scale = new double[length];
    }
    return scores;
  }

  /** Sets the weights of transitions; once for a model, and again whenever they changed. */
  public void transitions(float[] weights) {
    transitions(Transitions.of(weights));
  }

  void transitions(Transitions known) {
    raw = known.weights();
    transitions = known.factors();
  }

  /** Ties a stretch of a sentence to tokens outside of names: one before it, or one after it, or both. */
  void bind(boolean before, boolean after) {
    int last = (tokens - 1) * L;
    for (int label = 0; label < L; label++) {
      scores[label] += before ? raw[Labels.OUTSIDE * L + label] : 0;
      scores[last + label] += after ? raw[label * L + Labels.OUTSIDE] : 0;
    }
  }

  /** Computes the probabilities from the scores. */
  public void compute() {
    for (int t = 0; t < tokens; t++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < L; label++) {
        most = Math.max(most, scores[t * L + label]);
      }
      for (int label = 0; label < L; label++) {
        factors[t * L + label] = Exp.of(scores[t * L + label] - most);
      }
    }
    forward();
    backward();
  }

  private void forward() {
    for (int t = 0; t < tokens; t++) {
      double total = 0;
      for (int to = 0; to < L; to++) {
        double sum = 0;
        if (t == 0) {
          sum = Labels.mayBegin(to) ? 1 : 0;
        } else {
          for (int f : FROM[to]) {
            sum += forward[(t - 1) * L + f] * transitions[f * L + to];
          }
        }
        if (t == tokens - 1 && !Labels.mayEnd(to)) {
          sum = 0;
        }
        forward[t * L + to] = sum * factors[t * L + to];
        total += forward[t * L + to];
      }
      scale[t] = 1 / total;
      for (int to = 0; to < L; to++) {
        forward[t * L + to] *= scale[t];
      }
    }
  }

  private void backward() {
    int last = (tokens - 1) * L;
    for (int label = 0; label < L; label++) {
      backward[last + label] = Labels.mayEnd(label) ? 1 : 0;
    }
    for (int t = tokens - 2; t >= 0; t--) {
      java.util.Arrays.fill(backward, t * L, t * L + L, 0);
      for (int to = 0; to < L; to++) {
        double next = backward[(t + 1) * L + to] * factors[(t + 1) * L + to] * scale[t + 1];
        for (int f : FROM[to]) {
          backward[t * L + f] += transitions[f * L + to] * next;
        }
      }
    }
  }

  /** The probability of a label at a token. */
  public double probability(int token, int label) {
    return forward[token * L + label] * backward[token * L + label];
  }

  /** The probability that one label follows another at {@code token - 1} and {@code token}. */
  public double probability(int token, int label, int next) {
    return forward[(token - 1) * L + label]
        * transitions[label * L + next]
        * factors[token * L + next]
        * scale[token]
        * backward[token * L + next];
  }

  /** The probability that tokens {@code first} to {@code end} bear exactly these labels. */
  double probability(int first, int end, byte[] labels) {
    double p = forward[first * L + labels[first]];
    for (int t = first + 1; t < end; t++) {
      p *= transitions[labels[t - 1] * L + labels[t]] * factors[t * L + labels[t]] * scale[t];
    }
    return p * backward[(end - 1) * L + labels[end - 1]];
  }

  /** The most probable labelling as a whole. */
  public byte[] best() {
    float[] sums = new float[tokens * L];
    byte[] back = new byte[tokens * L];
    for (int label = 0; label < L; label++) {
      sums[label] = Labels.mayBegin(label) ? scores[label] : Float.NEGATIVE_INFINITY;
    }
    for (int t = 1; t < tokens; t++) {
      for (int to = 0; to < L; to++) {
        best(sums, back, t, to);
      }
    }
    return trace(sums, back);
  }

  private void best(float[] sums, byte[] back, int t, int to) {
    float most = Float.NEGATIVE_INFINITY;
    int from = 0;
    for (int f : FROM[to]) {
      float sum = sums[(t - 1) * L + f] + raw[f * L + to];
      if (sum > most) {
        most = sum;
        from = f;
      }
    }
    back[t * L + to] = (byte) from;
    sums[t * L + to] = most + scores[t * L + to];
  }

  private byte[] trace(float[] sums, byte[] back) {
    byte[] labels = new byte[tokens];
    int label = 0;
    for (int candidate = 0; candidate < L; candidate++) {
      int at = (tokens - 1) * L;
      if (Labels.mayEnd(candidate) && sums[at + candidate] > sums[at + label]) {
        label = candidate;
      }
    }
    for (int t = tokens - 1; t >= 0; t--) {
      labels[t] = (byte) label;
      label = back[t * L + label];
    }
    return labels;
  }
}
