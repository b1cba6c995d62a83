package org.musnad.bench.times;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A table of the time expressions that Musnad and HeidelTime find in the same texts, in one run: articles marked by hand, and a file
 * of phrases.
 *
 * <pre>{@code
 * java -cp … org.musnad.bench.times.TimeComparison GOLD_DIR phrases.txt musnad-bench/src/peers musnad-bench/target/peers
 * }</pre>
 */
public final class TimeComparison {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private TimeComparison() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("usage: TimeComparison GOLD_DIR PHRASES SOURCES LIBRARIES");
      System.exit(2);
    }
    List<TimedText> gold = GoldTimes.read(Path.of(arguments[0]));
    List<TimedText> phrases = PhraseFile.read(Path.of(arguments[1]));
    new TimeComparison().run(gold, phrases, Path.of(arguments[2]), Path.of(arguments[3]));
  }

  private void run(List<TimedText> gold, List<TimedText> phrases, Path sources, Path libraries) throws IOException {
    out.println(String.format(
        Locale.ROOT, "%-20s %-9s %6s %6s %6s %6s %7s %7s %7s %10s",
        "reader", "texts", "times", "given", "found", "right", "P", "R", "F1", "MB/s"));
    MusnadTimes musnad = new MusnadTimes();
    row("gold", musnad, gold);
    row("phrases", musnad, phrases);
    try (HeidelTime heidelTime = HeidelTime.start(sources, libraries)) {
      // The first pass warms it up.
      heidelTime.read(gold);
      row("gold", heidelTime, gold);
      row("phrases", heidelTime, phrases);
    }
  }

  private void row(String label, TimesPeer peer, List<TimedText> texts) throws IOException {
    TimesOfText answer = peer.read(texts);
    TimeTally tally = TimeTally.of(texts, answer.found());
    long bytes = texts.stream().mapToLong(text -> text.text().getBytes(StandardCharsets.UTF_8).length).sum();
    out.println(String.format(
        Locale.ROOT, "%-20s %-9s %6d %6d %6d %6d %7.3f %7.3f %7.3f %10.4f",
        peer.name(), label, tally.expected(), tally.given(), tally.found(), tally.right(),
        tally.precision(), tally.recall(), tally.f1(), bytes * 1000.0 / answer.nanos()));
  }
}
