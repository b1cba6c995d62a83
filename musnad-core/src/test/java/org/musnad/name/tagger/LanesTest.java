package org.musnad.name.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final int L = Labels.COUNT;
  private final Random random = new Random(17);

  @Test
  void rowsOfBytesAddUpAsNumbersDo() {
    byte[] steps = new byte[900 * L];
    random.nextBytes(steps);
    for (int i = 0; i < 3 * L; i++) {
      steps[i] = i < L ? Byte.MIN_VALUE : Byte.MAX_VALUE;
    }
    int[] expected = new int[L];
    int[] sums = new int[L];
    Lanes lanes = new Lanes();
    for (int row = 0; row < 900; row++) {
      for (int label = 0; label < L; label++) {
        expected[label] += steps[row * L + label];
      }
      if (lanes.addBytes(steps, row * L)) {
        lanes.drain(sums, 0);
      }
    }
    lanes.drain(sums, 0);
    assertThat(sums).isEqualTo(expected);
  }

  @Test
  void extremesDoNotRunOver() {
    byte[] steps = new byte[2 * L];
    java.util.Arrays.fill(steps, 0, L, Byte.MIN_VALUE);
    java.util.Arrays.fill(steps, L, 2 * L, Byte.MAX_VALUE);
    int[] sums = new int[L];
    Lanes lanes = new Lanes();
    for (int i = 0; i < 1_000; i++) {
      if (lanes.addBytes(steps, i < 500 ? 0 : L)) {
        lanes.drain(sums, 0);
      }
    }
    lanes.drain(sums, 0);
    assertThat(sums).containsOnly(500 * Byte.MIN_VALUE + 500 * Byte.MAX_VALUE);
  }

  @Test
  void wideRowsAddUpAsNumbersDo() {
    int[] expected = new int[L];
    Lanes lanes = new Lanes();
    for (int row = 0; row < 5; row++) {
      int[] sums = random.ints(L, -5_000, 5_000).toArray();
      sums[1 + row] = row % 2 == 0 ? -6_000 : 6_000;
      long[] wide = new long[Lanes.WIDE];
      Lanes.writeWide(sums, wide, 0);
      lanes.addWide(wide, 0);
      for (int label = 0; label < L; label++) {
        expected[label] += sums[label];
      }
    }
    int[] sums = new int[2 * L];
    lanes.drain(sums, L);
    assertThat(java.util.Arrays.copyOfRange(sums, L, 2 * L)).isEqualTo(expected);
    assertThat(java.util.Arrays.copyOfRange(sums, 0, L)).containsOnly(0);
  }
}
