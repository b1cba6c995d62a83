package org.musnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast {@code musnad add} brings a corpus into a fresh archive with two threads, the start of the reader included,
 * how much heap it takes, and how large the archive's file is beside the text in it.
 *
 * <pre>{@code
 * java -Xmx1g -cp … org.musnad.bench.AddSpeed news.jsonl.gz [ARCHIVE]
 * }</pre>
 */
public final class AddSpeed {
  private final Path corpus;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private AddSpeed(Path corpus) {
    this.corpus = corpus;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1) {
      System.err.println("usage: AddSpeed CORPUS [ARCHIVE]");
      System.exit(2);
    }
    AddSpeed speed = new AddSpeed(Path.of(arguments[0]));
    if (arguments.length > 1) {
      speed.run(Path.of(arguments[1]));
      return;
    }
    Path directory = Files.createTempDirectory("musnad-add");
    try {
      speed.run(directory.resolve("musnad.db"));
    } finally {
      Folders.delete(directory);
    }
  }

  private void run(Path archive) throws IOException {
    if (Files.exists(archive)) {
      throw new IOException(archive + " is not fresh");
    }
    AtomicLong articles = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    Corpus.forEach(corpus, article -> {
      articles.incrementAndGet();
      bytes.addAndGet(article.text().getBytes(StandardCharsets.UTF_8).length);
    });
    row("articles", "%d, %.1f MB of UTF-8", articles.get(), bytes.get() / 1e6);
    AddRun run = AddRun.of(archive, corpus.toString(), InputStream.nullInputStream(), System.err);
    row("exit code", "%d", run.exit());
    row("added, wall clock", "%.0f articles/s (%.1f s)", articles.get() / run.wall(), run.wall());
    row("added, processor", "%.0f articles/s on two processors (%.1f s of one)", 2 * articles.get() / run.processor(),
        run.processor());
    row("heap peak", "%.0f MB, garbage included (most: %.0f MB)", AddRun.heapPeak() / 1e6, Runtime.getRuntime().maxMemory() / 1e6);
    row("archive", "%.1f MB, %.2f times the text", Files.size(archive) / 1e6, (double) Files.size(archive) / bytes.get());
    row("load average", "%.1f at the end", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void row(String name, String format, Object... values) {
    out.println(String.format(Locale.ROOT, "%-19s", name) + String.format(Locale.ROOT, format, values));
  }
}
