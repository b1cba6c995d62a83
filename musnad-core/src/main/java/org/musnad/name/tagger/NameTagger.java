package org.musnad.name.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.musnad.name.NameSpan;
import org.musnad.name.NameStarts;
import org.musnad.name.Words;
import org.musnad.text.Sentence;

/**
 * Tags the names of an article with a trained model. Names do not overlap and lie within one sentence.
 *
 * <pre>{@code
 * NameTagger tagger = NameTagger.load(lexicon.starts());
 * Words words = Words.of(Text.of("زار طلال الحمداني بغداد."), vocabulary);
 * List<TaggedName> names = tagger.read(words, lexicons.phraseNames().read(words)).names();
 * }</pre>
 *
 * <p>Thread safe; the same words give the same names with the same probabilities on every machine.
 */
public final class NameTagger implements Tagger {
  private final Supplier<Known> known;
  private final Gazetteer gazetteer;
  private final boolean masked;

  /** A model and what was added up with it. */
  private record Known(TaggerModel model, WordScores words) {}

  /** Holds the embedded model from its first use on. */
  private static final class Embedded {
    static final Known KNOWN = new Known(TaggerModel.embedded(), new WordScores(TaggerModel.embedded(), false));
  }

  private NameTagger(Supplier<Known> known, NameStarts names, boolean masked) {
    this.known = known;
    gazetteer = new Gazetteer(names);
    this.masked = masked;
  }

  /** A tagger with a model; {@code masked} for one that was trained blind to which word a token is. */
  public static NameTagger of(TaggerModel model, NameStarts names, boolean masked) {
    Known known = new Known(model, new WordScores(model, masked));
    return new NameTagger(() -> known, names, masked);
  }

  /** A tagger with the embedded model, loaded when it is first needed, which knows the names that the tables list. */
  public static NameTagger load(NameStarts names) {
    return new NameTagger(() -> Embedded.KNOWN, names, false);
  }

  @Override
  public Tagging read(Words words, List<NameSpan> listed) {
    Known it = known.get();
    Reading reading = new Reading(words.size(), it.model.weights().transitions());
    Scores scores = Scores.of(words, gazetteer.mark(words, listed), it.words, it.model.weights(), masked);
    for (Sentence sentence : words.text().sentences()) {
      reading.sentence(sentence, scores);
    }
    return new Tagging(reading.names, reading.outside);
  }

  /** Reads one article stretch by stretch: between two tokens that are surely outside of names the model decides as a whole. */
  private static final class Reading {
    private final List<TaggedName> names = new ArrayList<>();
    private final float[] outside;
    private final Lattice lattice = new Lattice();
    private float[] scores = new float[64 * Labels.COUNT];

    Reading(int tokens, Transitions transitions) {
      outside = new float[tokens];
      lattice.transitions(transitions);
    }

    void sentence(Sentence sentence, Scores of) {
      int first = sentence.first();
      for (int i = sentence.first(); i < sentence.end(); i++) {
        int at = (i - first) * Labels.COUNT;
        if (at == scores.length) {
          scores = Arrays.copyOf(scores, 2 * at);
        }
        float sure = of.read(sentence, i, scores, at);
        if (sure > 0) {
          outside[i] = (float) (1 - Exp.of(-sure));
          stretch(sentence, first, i);
          first = i + 1;
        }
      }
      stretch(sentence, first, sentence.end());
    }

    private void stretch(Sentence sentence, int first, int end) {
      if (first == end) {
        return;
      }
      System.arraycopy(scores, 0, lattice.scores(end - first), 0, (end - first) * Labels.COUNT);
      lattice.bind(first > sentence.first(), end < sentence.end());
      byte[] labels = lattice.best();
      lattice.compute();
      for (int i = first; i < end; i++) {
        outside[i] = (float) lattice.probability(i - first, Labels.OUTSIDE);
      }
      names(first, labels);
    }

    private void names(int offset, byte[] labels) {
      int first = 0;
      for (int i = 0; i < labels.length; i++) {
        if (Labels.starts(labels[i])) {
          first = i;
        }
        if (Labels.ends(labels[i])) {
          double probability = lattice.probability(first, i + 1, labels);
          names.add(new TaggedName(offset + first, offset + i + 1, Labels.type(labels[i]), probability));
        }
      }
    }
  }
}
