package org.musnad.name.tagger;

import org.musnad.name.Words;
import org.musnad.text.Sentence;

/**
 * The scores of the labels of each token of an article. A token whose own word and neighbours speak clearly enough against any name is
 * outside of all, and its combinations, which cost the most, are not looked at. Lives for one reading.
 */
final class Scores {
  private static final int L = Labels.COUNT;

  /** How far ahead of all other labels "outside" must be, in steps, to be taken for sure before combinations are looked at. */
  private static final int SURE_ALONE = Math.round(12 / Weights.STEP);

  /** The same with all features. */
  private static final int SURE = Math.round(10 / Weights.STEP);

  private final WordScores.Scored[] scored;
  private final Combinations combinations;
  private final Weights weights;
  private final FeatureList features = new FeatureList();
  private final int[] edges;
  private final int[] sums = new int[L];

  private Scores(WordScores.Scored[] scored, Combinations combinations, Weights weights, int[] edges) {
    this.scored = scored;
    this.combinations = combinations;
    this.weights = weights;
    this.edges = edges;
  }

  static Scores of(Words words, Gazetteer gazetteer, WordScores known, Weights weights, boolean masked) {
    Gazetteer.Marks marks = gazetteer.mark(words);
    WordScores.Scored[] scored = new WordScores.Scored[words.size()];
    WordAttributes[] attributes = new WordAttributes[words.size()];
    for (int i = 0; i < scored.length; i++) {
      scored[i] = known.of(words.get(i), marks.types()[i], marks.kinds()[i]);
      attributes[i] = scored[i].attributes;
    }
    return new Scores(scored, new Combinations(words, attributes, masked), weights, known.edges());
  }

  /** Writes the scores of a token and answers whether it may be part of a name; where it may not, nothing is written. */
  boolean read(Sentence sentence, int i, float[] scores, int at) {
    alone(sentence, i);
    if (isSure(SURE_ALONE)) {
      return false;
    }
    features.clear();
    combinations.write(sentence, i, features);
    weights.add(features, sums, 0);
    if (isSure(SURE)) {
      return false;
    }
    for (int label = 0; label < L; label++) {
      scores[at + label] = sums[label] * Weights.STEP;
    }
    return true;
  }

  private void alone(Sentence sentence, int i) {
    java.util.Arrays.fill(sums, 0);
    for (int offset = -WordAttributes.REACH; offset <= WordAttributes.REACH; offset++) {
      int there = i + offset;
      if (there >= sentence.first() && there < sentence.end()) {
        scored[there].addTo(sums, offset);
      } else {
        int from = (offset + WordAttributes.REACH) * L;
        for (int label = 0; label < L; label++) {
          sums[label] += edges[from + label];
        }
      }
    }
  }

  private boolean isSure(int margin) {
    int limit = sums[Labels.OUTSIDE] - margin;
    for (int label = 1; label < L; label++) {
      if (sums[label] > limit) {
        return false;
      }
    }
    return true;
  }
}
