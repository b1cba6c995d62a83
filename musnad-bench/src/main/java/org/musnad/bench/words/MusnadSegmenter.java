package org.musnad.bench.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.bench.ProcessorTime;
import org.musnad.text.Text;
import org.musnad.word.Analyser;
import org.musnad.word.Analysis;
import org.musnad.word.PartOfSpeech;

/** Musnad's own analyser; cutting the text into words counts as part of it. */
final class MusnadSegmenter implements Segmenter {
  private static final long WARM_UP = 10_000_000_000L;
  private static final long MEASURED = 3_000_000_000L;

  @Override
  public String name() {
    return "Musnad";
  }

  @Override
  public Divided divide(List<TreebankSentence> sentences) {
    long start = System.nanoTime();
    Analyser analyser = Analyser.load();
    analyser.analyse(Text.of(sentences.get(0).text()));
    long started = System.nanoTime() - start;
    for (long from = ProcessorTime.nanos(); ProcessorTime.nanos() - from < WARM_UP; ) {
      sentences.forEach(sentence -> analyser.analyse(Text.of(sentence.text())));
    }
    int passes = 0;
    long from = ProcessorTime.nanos();
    while (ProcessorTime.nanos() - from < MEASURED) {
      sentences.forEach(sentence -> analyser.analyse(Text.of(sentence.text())));
      passes++;
    }
    long took = (ProcessorTime.nanos() - from) / passes;
    return new Divided(sentences.stream().map(sentence -> divide(analyser, sentence)).toList(), took, started);
  }

  private static List<DividedWord> divide(Analyser analyser, TreebankSentence sentence) {
    Map<Integer, Analysis> byStart = new HashMap<>();
    for (Analysis analysis : analyser.analyse(Text.of(sentence.text()))) {
      byStart.put(analysis.token().span().start(), analysis);
    }
    List<DividedWord> divided = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      String written = sentence.words().get(i).written();
      Analysis analysis = byStart.get(sentence.starts().get(i));
      divided.add(analysis == null ? new DividedWord(written, "", "") : divided(written, analysis));
    }
    return divided;
  }

  private static DividedWord divided(String written, Analysis analysis) {
    var clitics = analysis.best().clitics();
    return new DividedWord(written, clitics.proclitics(), clitics.pronoun());
  }

  /** In which share of the words that are rightly divided the stem's part of speech is right too. */
  static double rightParts(List<TreebankSentence> sentences) {
    Analyser analyser = Analyser.load();
    int words = 0;
    int right = 0;
    for (TreebankSentence sentence : sentences) {
      Map<Integer, Analysis> byStart = new HashMap<>();
      analyser.analyse(Text.of(sentence.text())).forEach(analysis -> byStart.put(analysis.token().span().start(), analysis));
      for (int i = 0; i < sentence.words().size(); i++) {
        Analysis analysis = byStart.get(sentence.starts().get(i));
        DividedWord word = sentence.words().get(i);
        if (analysis != null && !sentence.parts().get(i).equals("X") && divided(word.written(), analysis).sameDivision(word)) {
          words++;
          right += agrees(sentence.parts().get(i), analysis.best().part()) ? 1 : 0;
        }
      }
    }
    return (double) right / words;
  }

  private static boolean agrees(String gold, PartOfSpeech part) {
    return switch (gold) {
      case "VERB", "AUX" -> part == PartOfSpeech.VERB;
      case "ADJ" -> part == PartOfSpeech.ADJECTIVE;
      case "NOUN", "PROPN", "NUM" -> part.isNominal() && part != PartOfSpeech.ADJECTIVE || part == PartOfSpeech.NUMBER;
      default -> part.isClosed();
    };
  }
}
