package org.musnad.bench.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.musnad.bench.Corpus;
import org.musnad.bench.ProcessorTime;
import org.musnad.name.Lexicons;
import org.musnad.name.NameReader;
import org.musnad.text.Article;
import org.musnad.text.Text;
import org.musnad.word.Analyser;

/**
 * How fast one thread cuts text, analyses its words and reads its names, beside Lucene's ArabicAnalyzer in the same run.
 *
 * <pre>{@code
 * java -cp … org.musnad.bench.peers.TokenSpeed news.jsonl.gz 2000 musnad-bench/src/peers musnad-bench/target/peers
 * }</pre>
 */
public final class TokenSpeed {
  private static final long SECONDS = 8;
  private static final long NANOS = SECONDS * 1_000_000_000L;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Article> articles;
  private final double megabytes;

  private TokenSpeed(List<Article> articles) {
    this.articles = articles;
    megabytes = Corpus.bytes(articles) / 1e6;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 4) {
      System.err.println("usage: TokenSpeed CORPUS ARTICLES SOURCES LIBRARIES");
      System.exit(2);
    }
    TokenSpeed speed = new TokenSpeed(Corpus.load(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
    speed.run(Path.of(arguments[2]), Path.of(arguments[3]));
  }

  private void run(Path sources, Path libraries) throws IOException, InterruptedException {
    out.println(String.format(Locale.ROOT, "%d articles, %.1f MB of UTF-8; megabytes a second of one thread's processor time, warm",
        articles.size(), megabytes));
    Lexicons lexicons = Lexicons.load();
    NameReader names = lexicons.nameReader();
    Analyser analyser = new Analyser(lexicons);
    measure("Musnad: text", article -> Text.of(article.text()).tokens().size());
    measure("Musnad: text, words and readings", article -> analyser.analyse(Text.of(article.text())).size());
    measure("Musnad: text, words and names", article -> names.read(Text.of(article.text())).names().size());
    lucene(sources, libraries);
  }

  private void measure(String label, ToIntFunction<Article> read) {
    for (long start = ProcessorTime.nanos(); ProcessorTime.nanos() - start < NANOS; ) {
      pass(read);
    }
    int passes = 0;
    long found = 0;
    long start = ProcessorTime.nanos();
    while (ProcessorTime.nanos() - start < NANOS) {
      found = pass(read);
      passes++;
    }
    row(label, (ProcessorTime.nanos() - start) / passes, found);
  }

  private long pass(ToIntFunction<Article> read) {
    return articles.stream().mapToLong(read::applyAsInt).sum();
  }

  private void lucene(Path sources, Path libraries) throws IOException, InterruptedException {
    Path texts = Files.createTempFile("texts", ".base64");
    try {
      Files.write(texts, articles.stream()
          .map(article -> Base64.getEncoder().encodeToString(article.text().getBytes(StandardCharsets.UTF_8)))
          .toList());
      Process process = new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Dfile.encoding=UTF-8",
              "-cp", libraries.resolve("lucene") + "/*", sources.resolve("LuceneProcess.java").toString(), texts.toString(),
              Long.toString(SECONDS))
          .redirectError(libraries.resolve("lucene.log").toFile())
          .start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      if (process.waitFor() != 0 || answer.indexOf('\t') < 0) {
        throw new IOException("Lucene ended; see lucene.log beside its libraries");
      }
      String[] columns = answer.split("\t");
      row("Lucene 9.12.3: tokens and stems", Long.parseLong(columns[1]), Long.parseLong(columns[0]));
    } finally {
      Files.delete(texts);
    }
  }

  private void row(String label, long nanos, long found) {
    out.println(String.format(Locale.ROOT, "%-34s %8.2f MB/s %10d found", label, megabytes * 1e9 / nanos, found));
  }
}
