import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Date;

/**
 * HeidelTime as a process of its own. Run from its source, so that nothing of Musnad is compiled against HeidelTime.
 *
 * <p>In: lines of {@code date TAB base64(text)}; the date is {@code -} where it is unknown. Out: for each a line of
 * {@code nanoseconds TAB base64(TimeML)}, the processor time of the thread.
 */
final class HeidelTimeProcess {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private HeidelTimeProcess() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    // HeidelTime and its tagger talk on standard output.
    System.setOut(System.err);
    HeidelTimeStandalone news = reader(DocumentType.NEWS, arguments[0]);
    HeidelTimeStandalone undated = reader(DocumentType.NARRATIVES, arguments[0]);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split("\t");
      String text = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
      long start = THREADS.getCurrentThreadCpuTime();
      String timeml = parts[0].equals("-") ? undated.process(text) : news.process(text, date(parts[0]));
      long took = THREADS.getCurrentThreadCpuTime() - start;
      out.println(took + "\t" + Base64.getEncoder().encodeToString(timeml.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static HeidelTimeStandalone reader(DocumentType type, String settings) {
    return new HeidelTimeStandalone(
        Language.ARABIC, type, OutputType.TIMEML, settings, POSTagger.STANFORDPOSTAGGER, false);
  }

  private static Date date(String day) {
    return Date.from(LocalDate.parse(day).atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
  }
}
