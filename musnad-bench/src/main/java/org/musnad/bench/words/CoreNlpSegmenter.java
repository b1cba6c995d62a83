package org.musnad.bench.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** CoreNLP's segmenter, in a process of its own and with its own libraries, which never meet Musnad's. */
final class CoreNlpSegmenter implements Segmenter {
  private static final String HEAP = "-Xmx2g";

  private final Path sources;
  private final Path libraries;

  /**
   * The segmenter.
   *
   * @param sources the directory of {@code CoreNlpProcess.java}
   * @param libraries the directory of its jars
   */
  CoreNlpSegmenter(Path sources, Path libraries) {
    this.sources = sources;
    this.libraries = libraries;
  }

  @Override
  public String name() {
    return "CoreNLP 4.5.10";
  }

  @Override
  public Divided divide(List<TreebankSentence> sentences) throws IOException {
    long begin = System.nanoTime();
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-Dfile.encoding=UTF-8", "-cp", classPath(),
            sources.resolve("CoreNlpProcess.java").toString())
        .redirectError(libraries.resolve("corenlp.log").toFile())
        .start();
    try (PrintStream in = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      ask(sentences.get(0), in, out);
      long started = System.nanoTime() - begin;
      // The first pass warms it up.
      for (TreebankSentence sentence : sentences) {
        ask(sentence, in, out);
      }
      long nanos = 0;
      List<List<DividedWord>> words = new ArrayList<>();
      for (TreebankSentence sentence : sentences) {
        String answer = ask(sentence, in, out);
        int tab = answer.indexOf('\t');
        nanos += Long.parseLong(answer.substring(0, tab));
        String segments = new String(Base64.getDecoder().decode(answer.substring(tab + 1)), StandardCharsets.UTF_8);
        words.add(MarkedSegments.of(segments).words(sentence));
      }
      return new Divided(words, nanos, started);
    } finally {
      process.destroy();
    }
  }

  /** Its code lies apart, since another peer needs an older one. */
  private String classPath() {
    return libraries.resolve("corenlp").resolve("stanford-corenlp-4.5.10.jar") + java.io.File.pathSeparator
        + libraries.resolve("stanford-corenlp-4.5.10-models-arabic.jar");
  }

  private static String ask(TreebankSentence sentence, PrintStream in, BufferedReader out) throws IOException {
    in.println(Base64.getEncoder().encodeToString(sentence.text().getBytes(StandardCharsets.UTF_8)));
    String answer = out.readLine();
    if (answer == null) {
      throw new IOException("CoreNLP ended; see corenlp.log beside its libraries");
    }
    return answer;
  }
}
