package org.musnad.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A UTF-16 stream as UTF-8, so that lines can be found by their bytes. */
final class Utf16ToUtf8 extends InputStream {
  private final InputStreamReader letters;
  private final char[] chars = new char[1 << 13];
  private int kept = 0;
  private InputStream bytes = InputStream.nullInputStream();

  Utf16ToUtf8(InputStream in, Charset charset) {
    letters = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = bytes.read(buffer, offset, length);
    while (read < 0) {
      int got = letters.read(chars, kept, chars.length - kept);
      if (got < 0 && kept == 0) {
        return -1;
      }
      int filled = kept + Math.max(got, 0);
      // Half of a pair waits for its other half.
      kept = got > 0 && Character.isHighSurrogate(chars[filled - 1]) ? 1 : 0;
      bytes = new ByteArrayInputStream(new String(chars, 0, filled - kept).getBytes(StandardCharsets.UTF_8));
      chars[0] = chars[filled - 1];
      read = bytes.read(buffer, offset, length);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    letters.close();
  }
}
