package org.musnad.cli;

import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Shows on a watched terminal how far long work has come, and how long it still takes where that can be told: a line that is
 * written over. For one thread.
 */
final class Progress {
  private static final long SHOWN_AFTER = 1_000_000_000L;
  private static final long EVERY = 250_000_000L;

  private final Terminal terminal;
  private final IntSupplier total;
  private final String key;
  private final long start = System.nanoTime();
  private long shown = start + SHOWN_AFTER - EVERY;
  private int count = 0;
  private boolean visible = false;

  Progress(Terminal terminal) {
    this(terminal, () -> 0);
  }

  /**
   * Progress towards an end.
   *
   * @param total how much there is to do; 0 as long as that is not known
   */
  Progress(Terminal terminal, IntSupplier total) {
    this(terminal, total, "progress");
  }

  /**
   * Progress towards an end of some other work than reading.
   *
   * @param key of the message that says how far it has come; with {@code .left} behind it, also how long it still takes
   */
  Progress(Terminal terminal, IntSupplier total, String key) {
    this.terminal = terminal;
    this.total = total;
    this.key = key;
  }

  /** One more is done. */
  void step() {
    reached(count + 1);
  }

  /** So many are done. */
  void reached(int done) {
    count = done;
    if (!terminal.watched()) {
      return;
    }
    long now = System.nanoTime();
    if (now - shown >= EVERY) {
      shown = now;
      visible = true;
      terminal.err().print("\r" + line(now - start) + "\u001b[K");
      terminal.err().flush();
    }
  }

  /** What is shown after so many nanoseconds. */
  String line(long passed) {
    long perSecond = count * 1_000_000_000L / Math.max(1, passed);
    int all = total.getAsInt();
    if (all < count) {
      return terminal.messages().text(key, count, perSecond);
    }
    long left = (long) ((double) passed / count * (all - count) / 1_000_000_000L);
    String time = String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60);
    return terminal.messages().text(key + ".left", count, all, perSecond, time);
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
