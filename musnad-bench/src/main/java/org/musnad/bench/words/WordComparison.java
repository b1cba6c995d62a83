package org.musnad.bench.words;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well clitics are told from words, against a treebank.
 *
 * <pre>{@code
 * java -cp … org.musnad.bench.words.WordComparison treebank.conllu.gz --errors 50
 * java -cp … org.musnad.bench.words.WordComparison treebank.conllu.gz --peer musnad-bench/src/peers musnad-bench/target/peers
 * }</pre>
 */
public final class WordComparison {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<TreebankSentence> sentences;
  private final int errors;

  private WordComparison(List<TreebankSentence> sentences, int errors) {
    this.sentences = sentences;
    this.errors = errors;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1) {
      System.err.println("usage: WordComparison CONLLU [--errors N] [--peer SOURCES LIBRARIES]");
      System.exit(2);
    }
    int errors = 0;
    Path sources = null;
    Path libraries = null;
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].equals("--errors")) {
        errors = Integer.parseInt(arguments[++i]);
      } else if (arguments[i].equals("--peer")) {
        sources = Path.of(arguments[++i]);
        libraries = Path.of(arguments[++i]);
      }
    }
    WordComparison comparison = new WordComparison(Treebank.read(Path.of(arguments[0])), errors);
    comparison.head();
    comparison.row(new MusnadSegmenter());
    comparison.out.println(String.format(Locale.ROOT, "  part of speech of the stem right in %.4f of the words rightly divided",
        MusnadSegmenter.rightParts(comparison.sentences)));
    if (sources != null && libraries != null) {
      comparison.row(new CoreNlpSegmenter(sources, libraries));
    }
  }

  private void head() {
    out.println(sentences.size() + " sentences, " + sentences.stream().mapToInt(s -> s.words().size()).sum() + " words judged, of them "
        + sentences.stream().flatMap(s -> s.words().stream()).filter(word -> word.size() > 1).count() + " with clitics");
    out.println(String.format(Locale.ROOT, "%-16s %9s %9s %9s %9s %10s %9s",
        "segmenter", "words", "parts P", "R", "F1", "MB/s", "start s"));
  }

  private void row(Segmenter segmenter) throws IOException {
    Segmenter.Divided divided = segmenter.divide(sentences);
    Map<String, Integer> wrong = new HashMap<>();
    int words = 0;
    int right = 0;
    int given = 0;
    int gold = 0;
    int common = 0;
    for (int s = 0; s < sentences.size(); s++) {
      for (int w = 0; w < sentences.get(s).words().size(); w++) {
        DividedWord expected = sentences.get(s).words().get(w);
        DividedWord found = divided.words().get(s).get(w);
        words++;
        right += expected.sameDivision(found) ? 1 : 0;
        given += found.size();
        gold += expected.size();
        common += expected.common(found);
        if (!expected.sameDivision(found)) {
          wrong.merge(expected.parts() + "  read as  " + found.parts(), 1, Integer::sum);
        }
      }
    }
    double precision = (double) common / given;
    double recall = (double) common / gold;
    long bytes = sentences.stream().mapToLong(s -> s.text().getBytes(StandardCharsets.UTF_8).length).sum();
    out.println(String.format(Locale.ROOT, "%-16s %9.4f %9.4f %9.4f %9.4f %10.3f %9.2f",
        segmenter.name(), (double) right / words, precision, recall, 2 * precision * recall / (precision + recall),
        bytes * 1000.0 / divided.nanos(), divided.startNanos() / 1e9));
    wrong.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(errors)
        .forEach(error -> out.println(String.format(Locale.ROOT, "%6d  %s", error.getValue(), error.getKey())));
  }
}
