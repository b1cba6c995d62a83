package org.musnad.name.tagger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Sums of steps for all labels at once, four labels to a machine word: tagging is mostly adding rows of small numbers, and one addition of
 * a word does what four additions of numbers do. Each label has a lane of 16 bits, raised by a constant so that no sum is negative and
 * none runs over into its neighbour; {@link #drain} takes the constants off again. "Outside" has a number of its own. For one thread.
 */
final class Lanes {
  /** How many words the lanes of one row of wide steps take: that of "outside" is the first. */
  static final int WIDE = 5;

  private static final int L = Labels.COUNT;
  private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long SIGNS = 0x8080808080808080L;
  private static final long EVERY_OTHER = 0x00FF00FF00FF00FFL;

  /** What raises a byte above 0. */
  private static final int RAISED = 128;

  /** What raises a wide step above 0; five of them fit a lane with room for the rest. */
  private static final int RAISED_WIDE = 6_000;

  /** After so many rows the lanes may be full. */
  private static final int MOST_BYTES = 255;

  private int outside = 0;
  private long even0 = 0;
  private long odd0 = 0;
  private long even1 = 0;
  private long odd1 = 0;
  private int raised = 0;
  private int bytes = 0;

  /** Adds a row of steps of one byte for each label. Drain at the latest when it says that the lanes are full. */
  boolean addBytes(byte[] steps, int at) {
    long low = (long) WORD.get(steps, at + 1) ^ SIGNS;
    long high = (long) WORD.get(steps, at + 1 + Long.BYTES) ^ SIGNS;
    outside += steps[at];
    even0 += low & EVERY_OTHER;
    odd0 += low >>> 8 & EVERY_OTHER;
    even1 += high & EVERY_OTHER;
    odd1 += high >>> 8 & EVERY_OTHER;
    raised += RAISED;
    return ++bytes == MOST_BYTES;
  }

  /** Adds a row of wide steps; five at most between two drainings, and no bytes with them. */
  void addWide(long[] steps, int at) {
    outside += (int) steps[at];
    even0 += steps[at + 1];
    odd0 += steps[at + 2];
    even1 += steps[at + 3];
    odd1 += steps[at + 4];
    raised += RAISED_WIDE;
  }

  /** Writes sums as a row of wide steps. */
  static void writeWide(int[] sums, long[] to, int at) {
    to[at] = sums[Labels.OUTSIDE];
    for (int label = 1; label < L; label++) {
      long lane = Math.max(0, Math.min(2 * RAISED_WIDE, sums[label] + RAISED_WIDE));
      int word = 1 + (label - 1) / 8 * 2 + (label - 1) % 2;
      to[at + word] |= lane << (label - 1) % 8 / 2 * 16;
    }
  }

  /** Adds what has been summed to the sums of labels and begins anew. */
  void drain(int[] sums, int at) {
    sums[at + Labels.OUTSIDE] += outside;
    drain(even0, odd0, sums, at + 1);
    drain(even1, odd1, sums, at + 9);
    outside = 0;
    even0 = 0;
    odd0 = 0;
    even1 = 0;
    odd1 = 0;
    raised = 0;
    bytes = 0;
  }

  private void drain(long even, long odd, int[] sums, int at) {
    for (int lane = 0; lane < 4; lane++) {
      sums[at + 2 * lane] += (int) (even >>> 16 * lane & 0xFFFF) - raised;
      sums[at + 2 * lane + 1] += (int) (odd >>> 16 * lane & 0xFFFF) - raised;
    }
  }
}
