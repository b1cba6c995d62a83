package org.musnad.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines of bytes, and steps over lines that are too long without keeping them. */
final class ByteLines {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at = 0;
  private int filled = 0;
  private byte[] line = new byte[1 << 12];
  private int length = 0;
  private int number = 0;
  private boolean exhausted = false;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** The number of the last line, from 1. */
  int number() {
    return number;
  }

  /** The next line without its line feed; null at the end. */
  byte @Nullable [] next() throws IOException {
    if (at == filled && !fill()) {
      return null;
    }
    number++;
    length = 0;
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (at < filled || fill())) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      tooLong |= length + (end - at) > Source.MOST_BYTES;
      if (!tooLong) {
        keep(end);
      }
      ended = end < filled;
      at = ended ? end + 1 : end;
    }
    if (tooLong) {
      line = new byte[1 << 12];
      throw new IntakeException(Item.Kind.TOO_LARGE, Integer.toString(Source.MOST_BYTES));
    }
    return Arrays.copyOf(line, length);
  }

  /** Takes the bytes behind the last line, so that no line is left. */
  InputStream rest() {
    InputStream buffered = new ByteArrayInputStream(buffer, at, filled - at);
    at = filled;
    exhausted = true;
    return new SequenceInputStream(buffered, in);
  }

  private void keep(int end) {
    int needed = length + end - at;
    if (needed > line.length) {
      line = Arrays.copyOf(line, Math.max(needed, line.length * 2));
    }
    System.arraycopy(buffer, at, line, length, end - at);
    length = needed;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = exhausted ? 0 : Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
