package org.musnad.name.tagger;

import java.util.List;
import org.musnad.name.NameSpan;
import org.musnad.name.Words;
import org.musnad.text.Sentence;

/**
 * All features of each token of an article, one by one, as training needs them: what is known of it and its neighbours, and combinations
 * of these. Lives for one reading.
 */
public final class Features {
  private final WordAttributes[] attributes;
  private final Combinations combinations;
  private final boolean masked;
  private final FeatureList list = new FeatureList();

  private Features(WordAttributes[] attributes, Combinations combinations, boolean masked) {
    this.attributes = attributes;
    this.combinations = combinations;
    this.masked = masked;
  }

  /**
   * The features of the tokens of a text, read with what free text and the tables know of words.
   *
   * @param known the names that tables and the structure of phrases show
   * @param masked whether to leave out which word a token itself is, so that only its surroundings and its kind speak
   */
  public static Features of(Words words, List<NameSpan> known, WordTable table, Gazetteer gazetteer, boolean masked) {
    Gazetteer.Marks marks = gazetteer.mark(words, known);
    WordAttributes[] attributes = new WordAttributes[words.size()];
    int[] values = new int[words.size() * WordAttributes.VALUES];
    for (int i = 0; i < attributes.length; i++) {
      attributes[i] = new WordAttributes(words.get(i), table, marks.at(i));
      attributes[i].copyValues(values, i);
    }
    return new Features(attributes, new Combinations(words, values, masked), masked);
  }

  /** How many features the token read last has. */
  public int size() {
    return list.size();
  }

  /** A feature of the token read last. */
  public int get(int index) {
    return list.get(index);
  }

  /** Reads the features of a token of a sentence. */
  public void read(Sentence sentence, int i) {
    list.clear();
    for (int offset = -WordAttributes.REACH; offset <= WordAttributes.REACH; offset++) {
      int at = i + offset;
      if (at >= sentence.first() && at < sentence.end()) {
        attributes[at].write(offset, masked, list);
      } else {
        list.add(WordAttributes.edge(offset));
      }
    }
    combinations.write(sentence, i, list);
  }
}
