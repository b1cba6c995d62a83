package org.musnad.name.tagger;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of a model: for each feature one for each label, in whole steps, and one for each pair of labels that follow each other.
 * Features share a row where their hashes meet; most rows are empty and take no room. Immutable; thread safe.
 */
public final class Weights {
  /** The size of a step; finer ones keep more of what was learned by heart and tag worse. */
  public static final float STEP = 1 / 16f;

  private static final int L = Labels.COUNT;

  /** One bit for each row, set where it is not empty: small enough to stay near the processor. */
  private final long[] used;

  /** For each word of those bits how many rows before it are not empty. */
  private final int[] before;

  /** The steps of the rows that are not empty, one after the other. */
  private final byte[] steps;

  private final Transitions transitions;

  private Weights(long[] used, byte[] steps, float[] transitions) {
    this.used = used;
    this.steps = steps;
    this.transitions = Transitions.of(transitions);
    before = new int[used.length];
    for (int w = 1; w < used.length; w++) {
      before[w] = before[w - 1] + Long.bitCount(used[w - 1]);
    }
  }

  /** Rounds weights: {@link Labels#COUNT} of each row, a power of two of rows, 64 at least. */
  public static Weights of(float[] emissions, float[] transitions) {
    int rows = emissions.length / L;
    long[] used = new long[rows / Long.SIZE];
    ByteArrayOutputStream steps = new ByteArrayOutputStream();
    byte[] row = new byte[L];
    for (int r = 0; r < rows; r++) {
      boolean any = false;
      for (int label = 0; label < L; label++) {
        row[label] = (byte) Math.max(-127, Math.min(127, Math.round(emissions[r * L + label] / STEP)));
        any |= row[label] != 0;
      }
      if (any) {
        used[r >> 6] |= 1L << r;
        steps.write(row, 0, L);
      }
    }
    return new Weights(used, steps.toByteArray(), transitions);
  }

  Transitions transitions() {
    return transitions;
  }

  /** Adds the steps of features to the sums of labels that begin at a place. The features are used up; the lanes are empty again. */
  void add(FeatureList features, Lanes lanes, int[] sums, int at) {
    int rows = features.keepRows(used);
    for (int f = 0; f < rows; f++) {
      int r = features.get(f);
      int row = before[r >> 6] + Long.bitCount(used[r >> 6] & (1L << r) - 1);
      if (lanes.addBytes(steps, row * L)) {
        lanes.drain(sums, at);
      }
    }
    lanes.drain(sums, at);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(used.length);
    for (float transition : transitions.weights()) {
      out.writeFloat(transition);
    }
    for (long bits : used) {
      out.writeLong(bits);
    }
    out.write(steps);
  }

  static Weights read(DataInput in) throws IOException {
    int words = in.readInt();
    ByteBuffer bytes = bytes(in, L * L * Float.BYTES + words * Long.BYTES);
    float[] transitions = new float[L * L];
    bytes.asFloatBuffer().get(transitions);
    long[] used = new long[words];
    bytes.position(L * L * Float.BYTES).asLongBuffer().get(used);
    int rows = 0;
    for (long bits : used) {
      rows += Long.bitCount(bits);
    }
    return new Weights(used, bytes(in, rows * L).array(), transitions);
  }

  static ByteBuffer bytes(DataInput in, int size) throws IOException {
    byte[] bytes = new byte[size];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
