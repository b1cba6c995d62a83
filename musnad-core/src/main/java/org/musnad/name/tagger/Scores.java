package org.musnad.name.tagger;

import java.util.Arrays;
import org.musnad.name.Words;
import org.musnad.text.Sentence;

/**
 * The scores of the labels of each token of an article. A token whose own word and neighbours speak clearly enough against any name is
 * outside of all, and its combinations, which cost the most, are not looked at. Lives for one reading.
 */
final class Scores {
  private static final int L = Labels.COUNT;

  /**
   * How far ahead of all other labels "outside" must be, in steps, to be taken for sure; scores are flat, so this is much. Farther ahead
   * costs time and, measured on annotated text, finds no name more.
   */
  private static final int SURE = Math.round(2.5f / Weights.STEP);

  private final WordScores.Scored[] scored;
  private final Combinations combinations;
  private final Weights weights;
  private final FeatureList features = new FeatureList();
  private final WordScores known;
  private final Lanes lanes = new Lanes();
  private final int[] sums = new int[L];

  private Scores(WordScores.Scored[] scored, Combinations combinations, Weights weights, WordScores known) {
    this.scored = scored;
    this.combinations = combinations;
    this.weights = weights;
    this.known = known;
  }

  static Scores of(Words words, Gazetteer.Marks marks, WordScores known, Weights weights, boolean masked) {
    WordScores.Scored[] scored = new WordScores.Scored[words.size()];
    int[] values = new int[words.size() * WordAttributes.VALUES];
    for (int i = 0; i < scored.length; i++) {
      scored[i] = known.of(words.get(i), marks.at(i));
      scored[i].copyValues(values, i);
    }
    return new Scores(scored, new Combinations(words, values, masked), weights, known);
  }

  /**
   * Writes the scores of a token and answers how far ahead "outside" is where it is outside of names for sure, else 0. Where it is sure
   * nothing is written.
   */
  float read(Sentence sentence, int i, float[] scores, int at) {
    alone(sentence, i);
    int ahead = ahead();
    if (ahead < SURE) {
      features.clear();
      combinations.write(sentence, i, features);
      weights.add(features, lanes, sums, 0);
      ahead = ahead();
    }
    if (ahead >= SURE) {
      return ahead * Weights.STEP;
    }
    for (int label = 0; label < L; label++) {
      scores[at + label] = sums[label] * Weights.STEP;
    }
    return 0;
  }

  private void alone(Sentence sentence, int i) {
    for (int offset = -WordAttributes.REACH; offset <= WordAttributes.REACH; offset++) {
      int there = i + offset;
      if (there >= sentence.first() && there < sentence.end()) {
        scored[there].addTo(lanes, offset);
      } else {
        known.addEdge(lanes, offset);
      }
    }
    Arrays.fill(sums, 0);
    lanes.drain(sums, 0);
  }

  private int ahead() {
    int most = sums[1];
    for (int label = 2; label < L; label++) {
      most = Math.max(most, sums[label]);
    }
    return sums[Labels.OUTSIDE] - most;
  }
}
