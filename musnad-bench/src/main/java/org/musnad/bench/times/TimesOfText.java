package org.musnad.bench.times;

import java.util.List;

/**
 * What a reader made of some texts.
 *
 * @param found for each text, what was found in it, in order
 * @param nanos the processor time of reading all of them once, on the reading thread
 */
record TimesOfText(List<List<Given>> found, long nanos) {
  /**
   * A time expression as a reader gives it.
   *
   * @param value its TIMEX3 value, the empty string where there is none
   */
  record Given(int start, int end, String value) {}
}
