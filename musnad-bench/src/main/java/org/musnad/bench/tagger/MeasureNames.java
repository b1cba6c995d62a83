package org.musnad.bench.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.musnad.name.Lexicons;
import org.musnad.name.NameReader;
import org.musnad.name.NameSpan;
import org.musnad.name.Words;
import org.musnad.name.tagger.NameTagger;
import org.musnad.name.tagger.TaggedName;
import org.musnad.name.tagger.Tagging;
import org.musnad.text.Text;

/** Measures how well names are read on annotated text: {@code MeasureNames DATA_DIR}. Rules alone, tagger alone, both. */
public final class MeasureNames {
  private MeasureNames() {}

  /** Prints precision, recall and F1 by type. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("MeasureNames DATA_DIR");
      System.exit(2);
    }
    Lexicons lexicons = Lexicons.load();
    Corpora corpora = Corpora.read(Path.of(arguments[0]), lexicons, false);
    NameTagger tagger = NameTagger.load(lexicons.names().starts());
    System.out.println(loading(lexicons, tagger));
    NameReader rules = lexicons.nameReader(Tagging::none);
    NameReader both = lexicons.nameReader();
    System.out.print(scores(corpora, "rules", sample -> read(rules, sample)));
    System.out.print(scores(corpora, "tagger", sample -> tagged(tagger, sample)));
    System.out.print(scores(corpora, "both", sample -> read(both, sample)));
  }

  /** How long the first reading takes, which loads the model. */
  private static String loading(Lexicons lexicons, NameTagger tagger) {
    Words words = lexicons.words(Text.of("."));
    long start = System.nanoTime();
    tagger.read(words, List.of());
    return String.format(Locale.ROOT, "model loaded in %.2f s", (System.nanoTime() - start) / 1e9);
  }

  static String scores(Corpora corpora, String reader, Function<Sample, Set<Sample.Name>> read) {
    return reader + " on the tuning tenth of ANERcorp\n" + score(corpora.tuning(), read)
        + reader + " on the held-out tenth of ANERcorp\n" + score(corpora.held(), read)
        + reader + " on AQMAR\n" + score(corpora.other(), read);
  }

  private static String score(List<Sample> samples, Function<Sample, Set<Sample.Name>> read) {
    Score score = new Score();
    for (Sample sample : samples) {
      score.add(sample.names(), read.apply(sample));
    }
    return score.report();
  }

  static Set<Sample.Name> tagged(NameTagger tagger, Sample sample) {
    Set<Sample.Name> names = new TreeSet<>();
    for (TaggedName name : tagger.read(sample.words(), sample.listed()).names()) {
      names.add(sample.name(name.first(), name.end(), name.type()));
    }
    return names;
  }

  static Set<Sample.Name> read(NameReader reader, Sample sample) {
    Set<Sample.Name> names = new TreeSet<>();
    for (NameSpan name : reader.read(sample.words().text()).names()) {
      names.add(sample.name(name.first(), name.end(), name.type()));
    }
    return names;
  }
}
