package org.musnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Standard output as UTF-8. When the program that reads it has gone ("| head"), writing ends the command quietly by
 * {@link Closed}.
 */
final class Output extends Writer {
  private final Writer out;

  Output(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  @Override
  public void write(char[] letters, int from, int length) {
    attempt(() -> out.write(letters, from, length));
  }

  @Override
  public void write(String text, int from, int length) {
    attempt(() -> out.write(text, from, length));
  }

  void line(String text) {
    write(text, 0, text.length());
    write("\n", 0, 1);
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  /** Flushes; standard output itself stays open. */
  @Override
  public void close() {
    flush();
  }

  private static void attempt(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new Closed(e);
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  /** Nobody reads any more, or the disk is full. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }

    /** Whether the reader has gone; otherwise something is wrong that the user must hear of. */
    boolean isPipe() {
      return reason().contains("Broken pipe") || reason().contains("closed");
    }

    /** What the system says. */
    String reason() {
      return getCause() == null ? "" : String.valueOf(getCause().getMessage());
    }
  }
}
