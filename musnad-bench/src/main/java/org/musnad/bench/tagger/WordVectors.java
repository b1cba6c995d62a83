package org.musnad.bench.tagger;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Word vectors learned by predicting neighbours (skip-gram with negative samples; Mikolov and others 2013), with a narrow window so
 * that words of one kind, not of one topic, come to lie together. One thread and a seed: the same text gives the same vectors.
 */
final class WordVectors {
  private static final int NEGATIVES = 5;
  private static final double SUBSAMPLE = 1e-4;

  private final int dimensions;
  private final int window;
  private final FreeText text;
  private final float[] in;
  private final float[] out;
  private final float[] error;
  private final int[] noise = new int[1 << 20];
  private final SplittableRandom random;

  WordVectors(FreeText text, int dimensions, int window, long seed) {
    this.text = text;
    this.dimensions = dimensions;
    this.window = window;
    random = new SplittableRandom(seed);
    int size = text.stems().size() * dimensions;
    in = new float[size];
    out = new float[size];
    error = new float[dimensions];
    for (int i = 0; i < size; i++) {
      in[i] = (float) ((random.nextDouble() - 0.5) / dimensions);
    }
    fillNoise();
  }

  /** Trains and returns one unit vector for each stem, one after the other. */
  float[] train(int epochs) {
    long total = text.sentences().stream().mapToLong(s -> s.length).sum() * epochs;
    long all = total / epochs;
    long done = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int[] sentence : text.sentences()) {
        float rate = (float) Math.max(0.0005, 0.03 * (1 - (double) done / total));
        done += sentence.length;
        sentence(thinned(sentence, all), rate);
      }
    }
    normalise();
    return in;
  }

  private int[] thinned(int[] sentence, long all) {
    return Arrays.stream(sentence)
        .filter(
            w -> {
              double share = SUBSAMPLE * all / text.counts()[w];
              return random.nextDouble() < StrictMath.sqrt(share) + share;
            })
        .toArray();
  }

  private void sentence(int[] words, float rate) {
    for (int i = 0; i < words.length; i++) {
      int reach = 1 + random.nextInt(window);
      for (int j = Math.max(0, i - reach); j <= Math.min(words.length - 1, i + reach); j++) {
        if (j != i) {
          pair(words[i] * dimensions, words[j], rate);
        }
      }
    }
  }

  private void pair(int centre, int neighbour, float rate) {
    Arrays.fill(error, 0);
    for (int n = 0; n <= NEGATIVES; n++) {
      int target = n == 0 ? neighbour : noise[random.nextInt(noise.length)];
      if (n == 0 || target != neighbour) {
        step(centre, target * dimensions, n == 0 ? 1 : 0, rate);
      }
    }
    for (int d = 0; d < dimensions; d++) {
      in[centre + d] += error[d];
    }
  }

  private void step(int centre, int target, int label, float rate) {
    float[] here = in;
    float[] there = out;
    float[] sum = error;
    float a = 0;
    float b = 0;
    float c = 0;
    float e = 0;
    for (int d = 0; d < dimensions; d += 4) {
      a += here[centre + d] * there[target + d];
      b += here[centre + d + 1] * there[target + d + 1];
      c += here[centre + d + 2] * there[target + d + 2];
      e += here[centre + d + 3] * there[target + d + 3];
    }
    float gradient = (label - sigmoid(a + b + c + e)) * rate;
    // Two loops, because the compiler makes vector instructions of each only alone.
    for (int d = 0; d < sum.length; d++) {
      sum[d] += gradient * there[target + d];
    }
    for (int d = 0; d < sum.length; d++) {
      there[target + d] += gradient * here[centre + d];
    }
  }

  private static final float[] SIGMOID = new float[1201];

  static {
    for (int i = 0; i < SIGMOID.length; i++) {
      SIGMOID[i] = (float) (1 / (1 + StrictMath.exp(-(i - 600) / 100.0)));
    }
  }

  private static float sigmoid(float x) {
    return x >= 6 ? 1 : x <= -6 ? 0 : SIGMOID[(int) (x * 100) + 600];
  }

  /** Words are drawn as noise by the 3/4th power of their frequency. */
  private void fillNoise() {
    int[] counts = text.counts();
    double total = Arrays.stream(counts).mapToDouble(c -> StrictMath.pow(c, 0.75)).sum();
    double sum = 0;
    int at = 0;
    for (int word = 0; word < counts.length; word++) {
      sum += StrictMath.pow(counts[word], 0.75);
      while (at < noise.length && at < sum / total * noise.length) {
        noise[at++] = word;
      }
    }
  }

  private void normalise() {
    for (int w = 0; w < in.length; w += dimensions) {
      double square = 1e-9;
      for (int d = 0; d < dimensions; d++) {
        square += in[w + d] * in[w + d];
      }
      float length = (float) StrictMath.sqrt(square);
      for (int d = 0; d < dimensions; d++) {
        in[w + d] /= length;
      }
    }
  }
}
