package org.musnad.name.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.musnad.lexicon.PhraseTable;
import org.musnad.name.KnownName;
import org.musnad.name.Words;
import org.musnad.text.Sentence;

/**
 * Tags the names of an article with a trained model. Names do not overlap and lie within one sentence.
 *
 * <pre>{@code
 * NameTagger tagger = NameTagger.load(lexicon.names());
 * List<TaggedName> names = tagger.tag(Words.of(Text.of("زار طلال الحمداني بغداد."), vocabulary));
 * }</pre>
 *
 * <p>Thread safe; the same words give the same names with the same probabilities on every machine.
 */
public final class NameTagger {
  private final Supplier<TaggerModel> model;
  private final Gazetteer gazetteer;
  private final boolean masked;

  private NameTagger(Supplier<TaggerModel> model, PhraseTable<KnownName> names, boolean masked) {
    this.model = model;
    gazetteer = new Gazetteer(names);
    this.masked = masked;
  }

  /** A tagger with a model; {@code masked} for one that was trained blind to which word a token is. */
  public NameTagger(TaggerModel model, PhraseTable<KnownName> names, boolean masked) {
    this(() -> model, names, masked);
  }

  /** A tagger with the embedded model, loaded when it is first needed, which knows the names that the tables list. */
  public static NameTagger load(PhraseTable<KnownName> names) {
    return new NameTagger(TaggerModel::embedded, names, false);
  }

  /** The names of a text, in order. */
  public List<TaggedName> tag(Words words) {
    return read(words).names();
  }

  /** The names of a text, and how probable it is of each token that it is part of none. */
  public Tagging read(Words words) {
    List<TaggedName> names = new ArrayList<>();
    float[] outside = new float[words.size()];
    TaggerModel known = model.get();
    Features features = Features.of(words, known.words(), gazetteer, masked);
    Lattice lattice = new Lattice();
    lattice.transitions(known.weights().transitions());
    for (Sentence sentence : words.text().sentences()) {
      int length = sentence.end() - sentence.first();
      float[] scores = lattice.scores(length);
      for (int i = 0; i < length; i++) {
        features.read(sentence, sentence.first() + i);
        known.weights().score(features, scores, i * Labels.COUNT);
      }
      byte[] labels = lattice.best();
      lattice.compute();
      for (int i = 0; i < length; i++) {
        outside[sentence.first() + i] = (float) lattice.probability(i, Labels.OUTSIDE);
      }
      names(sentence, labels, lattice, names);
    }
    return new Tagging(names, outside);
  }

  private static void names(Sentence sentence, byte[] labels, Lattice lattice, List<TaggedName> names) {
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (Labels.starts(labels[i])) {
        first = i;
      }
      if (Labels.ends(labels[i])) {
        double probability = lattice.probability(first, i + 1, labels);
        names.add(
            new TaggedName(sentence.first() + first, sentence.first() + i + 1, Labels.type(labels[i]), probability));
      }
    }
  }
}
