package org.musnad.fetch;

import java.io.IOException;
import java.io.InputStream;

/** The body of an answer that comes in pieces, each with its length before it. */
final class Chunks extends InputStream {
  private static final int HEX = 16;

  private final InputStream in;
  private long left = 0;
  private boolean isFirst = true;
  private boolean isOver = false;

  Chunks(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0 && !isOver) {
      next();
    }
    if (isOver) {
      return -1;
    }
    int read = in.read(buffer, offset, (int) Math.min(left, length));
    if (read < 0) {
      throw new RefusedException(Refusal.BROKEN, "");
    }
    left -= read;
    return read;
  }

  private void next() throws IOException {
    if (!isFirst && !Answer.line(in).isEmpty()) {
      throw new RefusedException(Refusal.BROKEN, "");
    }
    isFirst = false;
    String size = Answer.line(in).replaceFirst(";.*", "").strip();
    if (!size.matches("[0-9a-fA-F]{1,8}")) {
      throw new RefusedException(Refusal.BROKEN, "");
    }
    left = Long.parseLong(size, HEX);
    isOver = left == 0;
  }
}
