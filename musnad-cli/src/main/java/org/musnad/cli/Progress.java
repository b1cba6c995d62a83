package org.musnad.cli;

/** Shows on a watched terminal how far long work has come: a line that is written over. For one thread. */
final class Progress {
  private static final long SHOWN_AFTER = 1_000_000_000L;
  private static final long EVERY = 250_000_000L;

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private long shown = start + SHOWN_AFTER - EVERY;
  private int count = 0;
  private boolean visible = false;

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  /** One more is done. */
  void step() {
    count++;
    if (!terminal.watched()) {
      return;
    }
    long now = System.nanoTime();
    if (now - shown >= EVERY) {
      shown = now;
      visible = true;
      long perSecond = count * 1_000_000_000L / Math.max(1, now - start);
      terminal.err().print("\r" + terminal.messages().text("progress", count, perSecond) + "\u001b[K");
      terminal.err().flush();
    }
  }

  /** Makes room for something else on the terminal. */
  void clear() {
    if (visible) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
      visible = false;
    }
  }
}
