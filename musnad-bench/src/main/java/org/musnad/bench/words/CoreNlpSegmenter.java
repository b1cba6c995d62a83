package org.musnad.bench.words;

import java.nio.file.Path;
import java.util.List;

final class CoreNlpSegmenter implements Segmenter {
  CoreNlpSegmenter(Path sources, Path libraries) {}

  @Override
  public String name() {
    return "CoreNLP 4.5.10";
  }

  @Override
  public Divided divide(List<TreebankSentence> sentences) {
    throw new IllegalStateException();
  }
}
