package org.musnad.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** What a server sends, until the time is over: a server that sends a byte now and then cannot keep us. */
final class Wire extends InputStream {
  private static final long NANOS = 1_000_000;

  private final Socket socket;
  private final InputStream in;
  private final long deadline;

  /**
   * What comes through a socket.
   *
   * @param deadline when the time is over, as {@link System#nanoTime} counts
   */
  Wire(Socket socket, long deadline) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.deadline = deadline;
  }

  /** The milliseconds that are left. */
  static int left(long deadline) throws SocketTimeoutException {
    long left = (deadline - System.nanoTime()) / NANOS;
    if (left <= 0) {
      throw new SocketTimeoutException();
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  @Override
  public int read() throws IOException {
    socket.setSoTimeout(left(deadline));
    return in.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    socket.setSoTimeout(left(deadline));
    return in.read(buffer, offset, length);
  }
}
