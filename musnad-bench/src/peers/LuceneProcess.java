import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lucene's ArabicAnalyzer as a process of its own, run from its source.
 *
 * <p>Arguments: a file of texts, {@code base64} a line, and the seconds of processor time to warm up and to measure. Prints the tokens of one
 * pass and the nanoseconds of processor time that a pass took.
 */
final class LuceneProcess {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LuceneProcess() {}

  public static void main(String[] arguments) throws Exception {
    List<String> texts = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.US_ASCII).stream()
        .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
        .toList();
    long seconds = Long.parseLong(arguments[1]) * 1_000_000_000L;
    try (Analyzer analyzer = new ArabicAnalyzer()) {
      long start = THREADS.getCurrentThreadCpuTime();
      while (THREADS.getCurrentThreadCpuTime() - start < seconds) {
        pass(analyzer, texts);
      }
      int passes = 0;
      long tokens = 0;
      start = THREADS.getCurrentThreadCpuTime();
      while (THREADS.getCurrentThreadCpuTime() - start < seconds) {
        tokens = pass(analyzer, texts);
        passes++;
      }
      System.out.println(tokens + "\t" + (THREADS.getCurrentThreadCpuTime() - start) / passes);
    }
  }

  private static long pass(Analyzer analyzer, List<String> texts) throws Exception {
    long tokens = 0;
    for (String text : texts) {
      try (TokenStream stream = analyzer.tokenStream("text", text)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          tokens += term.length() > 0 ? 1 : 0;
        }
        stream.end();
      }
    }
    return tokens;
  }
}
