package org.musnad.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;

/**
 * What the best documents are worth beside each other. An article's score is the sum of its sentences', so that a long
 * one must have more to say to stand as high as a short one; a name counts more, the more articles use it.
 */
final class Ranking {
  /** The sentences of an article that is neither long nor short. */
  private static final double USUAL = 8;

  private final IndexReader reader;
  private final Kind kind;

  Ranking(IndexReader reader, Kind kind) {
    this.reader = reader;
    this.kind = kind;
  }

  /** The documents, best first. */
  ScoreDoc[] ranked(ScoreDoc[] found) throws IOException {
    if (kind == Kind.SENTENCE || kind == Kind.STATEMENT) {
      return found;
    }
    ScoreDoc[] ranked = found.clone();
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = new ScoreDoc(found[i].doc, (float) (found[i].score * weight(found[i].doc)));
    }
    Arrays.sort(ranked, Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc));
    return ranked;
  }

  private double weight(int document) throws IOException {
    if (kind == Kind.NAME) {
      String key = String.valueOf(reader.storedFields().document(document, Set.of(Fields.KEY)).get(Fields.KEY));
      return 1 + Math.log1p(reader.docFreq(new Term(Fields.USES, key)));
    }
    return 1 / Math.sqrt(1 + Uses.value(reader, document, Fields.SENTENCES) / USUAL);
  }
}
