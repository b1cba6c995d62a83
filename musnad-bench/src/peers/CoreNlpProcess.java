import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;

/**
 * CoreNLP's Arabic segmenter as a process of its own. Run from its source, so that nothing of Musnad is compiled against CoreNLP.
 *
 * <p>In: lines of {@code base64(text)}. Out: for each a line of {@code nanoseconds TAB base64(segments)}, the processor time of the thread;
 * a mark {@code #} stands after each proclitic and before each enclitic.
 */
final class CoreNlpProcess {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CoreNlpProcess() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    System.setOut(System.err);
    Properties settings = new Properties();
    settings.setProperty("loadClassifier", "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    settings.setProperty("prefixMarker", "#");
    settings.setProperty("suffixMarker", "#");
    ArabicSegmenter segmenter = ArabicSegmenter.getSegmenter(settings);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String text = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
      long start = THREADS.getCurrentThreadCpuTime();
      String segments = segmenter.segmentString(text);
      long took = THREADS.getCurrentThreadCpuTime() - start;
      out.println(took + "\t" + Base64.getEncoder().encodeToString(segments.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
