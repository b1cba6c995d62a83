package org.musnad.bench.tagger;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Groups unit vectors around centres (spherical k-means). One thread and a seed: the same vectors give the same groups. */
final class Clusters {
  private Clusters() {}

  /** The group of each vector, from 0 to {@code groups - 1}. Centres are learned from the first {@code learned} vectors. */
  static int[] of(float[] vectors, int dimensions, int groups, int learned, int rounds, long seed) {
    int size = vectors.length / dimensions;
    float[] centres = first(vectors, dimensions, groups, Math.min(size, learned), seed);
    int[] group = new int[size];
    for (int round = 0; round < rounds; round++) {
      int upTo = round == rounds - 1 ? size : Math.min(size, learned);
      for (int v = 0; v < upTo; v++) {
        group[v] = nearest(vectors, v * dimensions, centres, dimensions);
      }
      if (round < rounds - 1) {
        move(vectors, dimensions, centres, group, upTo);
      }
    }
    return group;
  }

  private static float[] first(float[] vectors, int dimensions, int groups, int from, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] centres = new float[groups * dimensions];
    for (int g = 0; g < groups; g++) {
      System.arraycopy(vectors, random.nextInt(from) * dimensions, centres, g * dimensions, dimensions);
    }
    return centres;
  }

  private static int nearest(float[] vectors, int at, float[] centres, int dimensions) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c += dimensions) {
      float a = 0;
      float b = 0;
      for (int d = 0; d < dimensions; d += 2) {
        a += vectors[at + d] * centres[c + d];
        b += vectors[at + d + 1] * centres[c + d + 1];
      }
      if (a + b > most) {
        most = a + b;
        best = c / dimensions;
      }
    }
    return best;
  }

  private static void move(float[] vectors, int dimensions, float[] centres, int[] group, int upTo) {
    float[] sums = new float[centres.length];
    for (int v = 0; v < upTo; v++) {
      for (int d = 0; d < dimensions; d++) {
        sums[group[v] * dimensions + d] += vectors[v * dimensions + d];
      }
    }
    for (int c = 0; c < sums.length; c += dimensions) {
      double square = 0;
      for (int d = 0; d < dimensions; d++) {
        square += sums[c + d] * sums[c + d];
      }
      float length = (float) StrictMath.sqrt(square);
      for (int d = 0; d < dimensions && length > 0; d++) {
        centres[c + d] = sums[c + d] / length;
      }
    }
  }

  static int largest(int[] group) {
    return Arrays.stream(group).max().orElse(0);
  }
}
