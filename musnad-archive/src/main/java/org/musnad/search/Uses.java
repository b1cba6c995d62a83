package org.musnad.search;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

/** The documents that have a term and are not deleted. Counts that the index keeps have deleted ones in them. */
final class Uses {
  private Uses() {}

  /** The first of them. */
  static OptionalInt first(IndexReader reader, Term term) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum uses = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int at = next(uses); at != DocIdSetIterator.NO_MORE_DOCS; at = next(uses)) {
        if (live == null || live.get(at)) {
          return OptionalInt.of(leaf.docBase + at);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** How many articles have parts with a term. */
  static int articles(IndexReader reader, Term term) throws IOException {
    int count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum uses = leaf.reader().postings(term, PostingsEnum.NONE);
      BitSet articles = Queries.ARTICLES.getBitSet(leaf);
      Bits live = leaf.reader().getLiveDocs();
      int at = next(uses);
      while (uses != null && articles != null && at != DocIdSetIterator.NO_MORE_DOCS) {
        int article = articles.nextSetBit(at);
        count += live == null || live.get(article) ? 1 : 0;
        at = uses.advance(article + 1);
      }
    }
    return count;
  }

  /** How many they are. */
  static int count(IndexReader reader, Term term) throws IOException {
    int count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum uses = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      if (live == null) {
        count += leaf.reader().docFreq(term);
        continue;
      }
      for (int at = next(uses); at != DocIdSetIterator.NO_MORE_DOCS; at = next(uses)) {
        count += live.get(at) ? 1 : 0;
      }
    }
    return count;
  }

  /** The number that a document has in a field; 0 where it has none. */
  static long value(IndexReader reader, int document, String field) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    return values != null && values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
  }

  private static int next(@org.jspecify.annotations.Nullable PostingsEnum uses) throws IOException {
    return uses == null ? DocIdSetIterator.NO_MORE_DOCS : uses.nextDoc();
  }
}
