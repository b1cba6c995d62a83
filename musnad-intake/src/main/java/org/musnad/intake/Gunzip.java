package org.musnad.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks as it is read, and stops at what unpacks to far more than any text would. */
final class Gunzip extends InputStream {
  /** Text packs to a third or a tenth; a file of one letter to a thousandth. */
  private static final int MOST_TIMES = 200;

  private static final long ALWAYS_ALLOWED = 16L << 20;

  private final Counter packed;
  private final InputStream unpacked;
  private long given = 0;

  Gunzip(InputStream in) throws IOException {
    packed = new Counter(in);
    try {
      unpacked = new GZIPInputStream(packed, 1 << 16);
    } catch (ZipException | EOFException e) {
      throw broken(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = unpacked.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      throw broken(e);
    }
    given += Math.max(read, 0);
    if (given > ALWAYS_ALLOWED && given > packed.taken * MOST_TIMES) {
      throw new IntakeException(Item.Kind.GZIP_BOMB, Integer.toString(MOST_TIMES));
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  private static IntakeException broken(IOException cause) {
    IntakeException broken = new IntakeException(Item.Kind.BROKEN_GZIP);
    broken.initCause(cause);
    return broken;
  }

  private static final class Counter extends FilterInputStream {
    private long taken = 0;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      taken += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      taken += Math.max(read, 0);
      return read;
    }
  }
}
