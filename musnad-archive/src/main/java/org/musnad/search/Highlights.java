package org.musnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.musnad.text.Folding;
import org.musnad.text.Span;

/** Finds where in a text that what was looked for stands, by asking the same query of the text alone. */
final class Highlights {
  private static final String TEXT = "text";

  /** How many sentences of an article are shown. */
  private static final int PASSAGES = 2;

  private final Query query;

  Highlights(Queries queries, Clause.All clauses) throws IOException {
    query = queries.marks(clauses, TEXT);
  }

  /** The places that match, in order, those that touch or overlap as one. */
  List<Span> in(List<Place> places) throws IOException {
    if (places.isEmpty()) {
      return List.of();
    }
    MemoryIndex memory = new MemoryIndex(true);
    memory.addField(TEXT, PlaceStream.offsets(places));
    IndexSearcher searcher = memory.createSearcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    LeafReaderContext leaf = searcher.getIndexReader().leaves().get(0);
    Matches matches = weight.matches(leaf, 0);
    MatchesIterator each = matches == null ? null : matches.getMatches(TEXT);
    List<Span> spans = new ArrayList<>();
    while (each != null && each.next()) {
      spans.add(new Span(each.startOffset(), each.endOffset()));
    }
    return merged(spans.stream().sorted().toList());
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** The sentences that have most of what was looked for; the first where none has any. */
  static List<Passage> passages(String text, List<Span> sentences, List<Span> marks) {
    record Ranked(Passage passage, int different) {}
    List<Ranked> ranked = new ArrayList<>();
    for (Span sentence : sentences) {
      List<Span> here = marks.stream().filter(sentence::overlaps).toList();
      Set<String> different = new HashSet<>();
      here.forEach(mark -> different.add(Folding.fold(mark.of(text))));
      ranked.add(new Ranked(new Passage(sentence, here), different.size()));
    }
    List<Passage> best = ranked.stream()
        .filter(each -> each.different() > 0)
        .sorted((a, b) -> Integer.compare(b.different(), a.different()))
        .limit(PASSAGES)
        .map(Ranked::passage)
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
    return best.isEmpty() ? ranked.stream().limit(1).map(Ranked::passage).toList() : best;
  }
}
