package org.musnad.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.musnad.Musnad;
import org.musnad.text.Article;

/**
 * How fast one thread reads a corpus after warming up, how much heap it needs, and how the time divides among the stages.
 *
 * <pre>{@code
 * java -Xmx512m -cp … org.musnad.bench.ReadingSpeed news.jsonl.gz [ARTICLES]
 * }</pre>
 *
 * <p>On a machine that others use too, the second figure is the steadier one: it counts processor time of the reading thread
 * only (without the compiler's and the collector's threads).
 */
public final class ReadingSpeed {
  /** Read again and again before measuring: the compiler is still at work on rarer paths after twenty thousand articles. */
  private static final int WARM_UP = 3000;

  private static final int WARM_UP_PASSES = 8;

  private final List<Article> articles;
  private final double megabytes;
  private final PrintStream out;

  private ReadingSpeed(List<Article> articles, PrintStream out) {
    this.articles = articles;
    this.megabytes = Corpus.bytes(articles) / 1e6;
    this.out = out;
  }

  public static void main(String[] arguments) {
    if (arguments.length < 1) {
      System.err.println("usage: ReadingSpeed CORPUS [ARTICLES]");
      System.exit(2);
    }
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    List<Article> articles = Corpus.load(Path.of(arguments[0]), most);
    if (articles.isEmpty()) {
      System.err.println("no articles in " + arguments[0]);
      System.exit(1);
    }
    new ReadingSpeed(articles, new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
  }

  private void run() {
    machine();
    row("articles", "%d, %.1f MB of UTF-8", articles.size(), megabytes);
    long corpus = heapInUse();
    long start = System.nanoTime();
    Musnad musnad = Musnad.create();
    row("reader made in", "%.2f s", seconds(start));
    for (int pass = 0; pass < WARM_UP_PASSES; pass++) {
      articles.subList(0, Math.min(WARM_UP, articles.size())).forEach(musnad::read);
    }
    whole(musnad);
    heap(corpus);
    stages(musnad);
    row("load average", "%.1f at the end", load());
  }

  private void whole(Musnad musnad) {
    long processor = ProcessorTime.nanos();
    long start = System.nanoTime();
    long statements = 0;
    for (Article article : articles) {
      statements += musnad.read(article).statements().size();
    }
    double wall = seconds(start);
    double own = (ProcessorTime.nanos() - processor) / 1e9;
    row("statements", "%d", statements);
    row("read, wall clock", "%.0f articles/s, %.2f MB/s (%.1f s)", articles.size() / wall, megabytes / wall, wall);
    row("read, processor", "%.0f articles/s, %.2f MB/s (%.1f s)", articles.size() / own, megabytes / own, own);
  }

  private void heap(long corpus) {
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
    row("heap after GC", "%.0f MB (of it the corpus %.0f MB)", heapInUse() / 1e6, corpus / 1e6);
    row("heap peak", "%.0f MB, garbage included (most: %.0f MB)", peak / 1e6, Runtime.getRuntime().maxMemory() / 1e6);
  }

  private void stages(Musnad musnad) {
    StageClock clock = new StageClock(Stages.of(musnad));
    articles.forEach(clock::read);
    long reading = 0;
    for (Stage stage : Stage.values()) {
      reading += stage == Stage.JSON ? 0 : clock.nanos(stage);
    }
    for (Stage stage : Stage.values()) {
      double spent = clock.nanos(stage) / 1e9;
      row("  " + stage.name().toLowerCase(Locale.ROOT), "%5.1f %% of reading, %7.2f MB/s, %6.3f ms an article",
          100 * spent / (reading / 1e9), megabytes / spent, 1000 * spent / articles.size());
    }
    double both = (clock.nanos(Stage.TEXT) + clock.nanos(Stage.NAMES)) / 1e9;
    row("text and names", "%.2f MB/s, %.3f ms an article", megabytes / both, 1000 * both / articles.size());
  }

  private void machine() {
    row("machine", "%d processors, Java %s (%s), load average %.1f",
        Runtime.getRuntime().availableProcessors(), Runtime.version(), System.getProperty("os.arch"), load());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void row(String name, String format, Object... values) {
    out.println(String.format(Locale.ROOT, "%-18s", name) + String.format(Locale.ROOT, format, values));
  }
}
