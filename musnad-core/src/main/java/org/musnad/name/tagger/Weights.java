package org.musnad.name.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a model: for each feature one for each label, in whole steps, and one for each pair of labels that follow each other.
 * Features share a row where their hashes meet; most rows are empty. Immutable; thread safe.
 */
public final class Weights {
  /** The size of a step; finer ones keep more of what was learned by heart and tag worse. */
  public static final float STEP = 1 / 16f;

  private static final int L = Labels.COUNT;

  /** For each row where its steps begin, or -1. */
  private final int[] index;

  private final byte[] steps;
  private final Transitions transitions;

  /** One bit for each row, set where it is not empty: small enough to stay near the processor, unlike the index. */
  private final long[] used;

  private Weights(int[] index, byte[] steps, float[] transitions) {
    this.index = index;
    this.steps = steps;
    this.transitions = Transitions.of(transitions);
    used = new long[(index.length + 63) / 64];
    for (int r = 0; r < index.length; r++) {
      used[r >> 6] |= index[r] >= 0 ? 1L << r : 0;
    }
  }

  /** Rounds weights: {@link Labels#COUNT} of each row, a power of two of rows. */
  public static Weights of(float[] emissions, float[] transitions) {
    int[] index = new int[emissions.length / L];
    ByteArrayOutputStream steps = new ByteArrayOutputStream();
    byte[] row = new byte[L];
    for (int r = 0; r < index.length; r++) {
      boolean any = false;
      for (int label = 0; label < L; label++) {
        row[label] = (byte) Math.max(-127, Math.min(127, Math.round(emissions[r * L + label] / STEP)));
        any |= row[label] != 0;
      }
      index[r] = any ? steps.size() : -1;
      if (any) {
        steps.write(row, 0, L);
      }
    }
    return new Weights(index, steps.toByteArray(), transitions);
  }

  Transitions transitions() {
    return transitions;
  }

  /** Adds the steps of features to the sums of labels that begin at a place. */
  void add(FeatureList features, int[] sums, int at) {
    int mask = index.length - 1;
    for (int f = 0; f < features.size(); f++) {
      int r = features.get(f) & mask;
      if ((used[r >> 6] >>> r & 1) != 0) {
        int row = index[r];
        for (int label = 0; label < L; label++) {
          sums[at + label] += steps[row + label];
        }
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(index.length);
    for (float transition : transitions.weights()) {
      out.writeFloat(transition);
    }
    for (int row : index) {
      out.writeBoolean(row >= 0);
      if (row >= 0) {
        out.write(steps, row, L);
      }
    }
  }

  static Weights read(DataInput in) throws IOException {
    int[] index = new int[in.readInt()];
    float[] transitions = new float[L * L];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    byte[] steps = new byte[1 << 20];
    int size = 0;
    for (int r = 0; r < index.length; r++) {
      boolean any = in.readBoolean();
      index[r] = any ? size : -1;
      if (any) {
        if (size + L > steps.length) {
          steps = Arrays.copyOf(steps, steps.length * 2);
        }
        in.readFully(steps, size, L);
        size += L;
      }
    }
    return new Weights(index, Arrays.copyOf(steps, size), transitions);
  }
}
