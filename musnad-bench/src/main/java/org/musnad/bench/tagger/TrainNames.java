package org.musnad.bench.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.musnad.name.Lexicons;
import org.musnad.name.tagger.Features;
import org.musnad.name.tagger.Gazetteer;
import org.musnad.name.tagger.Labels;
import org.musnad.name.tagger.NameTagger;
import org.musnad.name.tagger.TaggerModel;
import org.musnad.name.tagger.WordTable;

/**
 * Trains the name tagger and writes the model and its card: {@code TrainNames DATA_DIR OUT_DIR [--tune] [--keep-words]}. With {@code --tune}
 * the tuning tenth is kept out of training, so that settings can be chosen on it. With {@code --keep-words} what is known of words is taken
 * from the model that is there, which saves most of the time: free text changes less often than tables and rules. One thread; the same data,
 * tables and settings give the same bytes.
 */
public final class TrainNames {
  private static final long SEED = 7;
  private static final int ROWS = 1 << 20;
  private static final String MODEL = "names.model";

  /** How many models of different seeds the last one is the mean of. */
  private static final int SEEDS = 3;

  /** Names are missed oftener than made up: how much less likely an unnamed token is held after training, in natural logarithms. */
  private static final float BOLDNESS = 1;

  private static final Trainer.Settings FIRST = settings(5, 2, SEED);

  private static Trainer.Settings settings(int epochs, int averaged, long seed) {
    return new Trainer.Settings(ROWS, epochs, averaged, 0.1, 1e-3, 0.3, 0.25, seed);
  }

  private final Lexicons lexicons = Lexicons.load();
  private final Corpora corpora;
  private final Knowledge knowledge;
  private final Gazetteer gazetteer;

  private TrainNames(Path data, boolean tune) throws IOException {
    corpora = Corpora.read(data, lexicons, !tune);
    knowledge = new Knowledge(data, lexicons, SEED);
    gazetteer = new Gazetteer(lexicons.names().starts());
  }

  /** Runs the training. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("TrainNames DATA_DIR OUT_DIR [--tune] [--keep-words]");
      System.exit(2);
    }
    List<String> options = List.of(arguments).subList(2, arguments.length);
    TrainNames training = new TrainNames(Path.of(arguments[0]), options.contains("--tune"));
    Path out = Path.of(arguments[1]);
    boolean keep = options.contains("--keep-words");
    WordTable words = keep ? kept(out.resolve(MODEL)) : training.words();
    TaggerModel model = training.mean(words);
    try (OutputStream file = Files.newOutputStream(out.resolve(MODEL))) {
      model.write(file);
    }
    try (var file = Files.newInputStream(out.resolve(MODEL))) {
      NameTagger tagger = NameTagger.of(TaggerModel.read(file), training.lexicons.names().starts(), false);
      String scores = MeasureNames.scores(training.corpora, "tagger", sample -> MeasureNames.tagged(tagger, sample));
      Files.writeString(out.resolve("MODEL.md"), Card.text(described(keep), scores), StandardCharsets.UTF_8);
      System.out.print(scores);
    }
  }

  private static WordTable kept(Path model) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return TaggerModel.read(in).words();
    }
  }

  private WordTable words() throws IOException {
    say("grouping words of free text");
    knowledge.group();
    knowledge.names();
    say("first tagger");
    TaggerModel first = new TaggerModel(knowledge.table(), learn(knowledge.table(), FIRST, true).rounded());
    say("tagging free text");
    knowledge.tag(NameTagger.of(first, lexicons.names().starts(), true));
    return knowledge.table();
  }

  private TaggerModel mean(WordTable words) {
    say("last tagger");
    Learned sum = Learned.zero(ROWS);
    for (int i = 0; i < SEEDS; i++) {
      sum.add(learn(words, settings(6, 3, SEED + i), false), 1f / SEEDS);
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      sum.transitions()[label * Labels.COUNT + Labels.OUTSIDE] -= BOLDNESS;
    }
    return new TaggerModel(words, sum.rounded());
  }

  private static String described(boolean keep) {
    String words = keep ? "; what is known of words kept from the model before, which the same command learned from free text" : "";
    return settings(6, 3, SEED) + ", mean of " + SEEDS + " seeds, boldness " + BOLDNESS + words;
  }

  private Learned learn(WordTable words, Trainer.Settings settings, boolean masked) {
    Trainer trainer = new Trainer(settings);
    for (Sample sample : corpora.learned()) {
      trainer.add(sample, features(sample, words, masked), features(sample, words, true));
    }
    return trainer.train();
  }

  private Features features(Sample sample, WordTable words, boolean masked) {
    return Features.of(sample.words(), sample.listed(), words, gazetteer, masked);
  }

  private static void say(String step) {
    System.err.println(step);
  }
}
