package org.musnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.musnad.store.Archive;
import org.musnad.store.ArticleText;
import org.musnad.text.EditDistance;

/** Words of the index by how they begin or almost are, each with the letters it has in an article. */
final class WordFinder {
  private static final String FIELD = Kind.SENTENCE.field();
  private static final int LONGEST_UNSURE = 4;

  private final Archive archive;
  private final Analysis analysis;
  private final IndexReader reader;

  WordFinder(Archive archive, Analysis analysis, IndexReader reader) {
    this.archive = archive;
    this.analysis = analysis;
    this.reader = reader;
  }

  /** A folded word and about how many articles have it. */
  private record Known(String term, int articles, int distance) {}

  /** The most frequent words that begin so. */
  List<Suggestion> beginning(String prefix, int most) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, FIELD);
    List<Known> found = new ArrayList<>();
    if (terms != null) {
      TermsEnum each = terms.iterator();
      BytesRef start = new BytesRef(prefix);
      if (each.seekCeil(start) != TermsEnum.SeekStatus.END) {
        BytesRef term = each.term();
        while (term != null && startsWith(term, start)) {
          found.add(new Known(term.utf8ToString(), each.docFreq(), 0));
          term = each.next();
        }
      }
    }
    return shown(found, most);
  }

  private static boolean startsWith(BytesRef term, BytesRef start) {
    return org.apache.lucene.util.StringHelper.startsWith(term, start);
  }

  /** The words that differ in a letter or two, the nearest and most frequent first. */
  List<Suggestion> near(String word, int most) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, FIELD);
    if (terms == null || word.length() < 3) {
      return List.of();
    }
    List<Known> found = new ArrayList<>();
    int edits = word.length() <= LONGEST_UNSURE ? 1 : 2;
    FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(FIELD, word), edits, 0, true);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String letters = term.utf8ToString();
      if (!letters.equals(word)) {
        found.add(new Known(letters, each.docFreq(), EditDistance.of(word, letters)));
      }
    }
    return shown(found, most);
  }

  private List<Suggestion> shown(List<Known> found, int most) throws IOException {
    List<Known> best = found.stream()
        .filter(known -> Character.isLetterOrDigit(known.term().charAt(0)))
        .sorted(Comparator.comparingInt(Known::distance).thenComparing(Known::articles, Comparator.reverseOrder())
            .thenComparing(Known::term))
        .limit(most)
        .toList();
    List<Suggestion> shown = new ArrayList<>();
    for (Known known : best) {
      int articles = Uses.articles(reader, new Term(FIELD, known.term()));
      if (articles > 0) {
        shown.add(new Suggestion(letters(known.term()), null, articles));
      }
    }
    return shown;
  }

  /** A folded word as the first article that has it writes it. */
  private String letters(String term) throws IOException {
    OptionalInt document = Uses.first(reader, new Term(FIELD, term));
    if (document.isEmpty()) {
      return term;
    }
    for (ArticleText article : archive.texts(List.of(Uses.value(reader, document.getAsInt(), Fields.ARTICLE)))) {
      String text = article.article().text();
      for (Place place : analysis.of(text)) {
        if (place.exact().equals(term)) {
          return place.span().of(text);
        }
        if (place.bare().equals(term)) {
          return bare(place, text, term);
        }
      }
    }
    return term;
  }

  /** The letters of a word without what is written before it; folded where more is changed than that. */
  private static String bare(Place place, String text, String term) {
    int from = place.exact().indexOf(term);
    String letters = place.span().of(text);
    boolean isEnd = from >= 0 && from + term.length() == place.exact().length();
    return isEnd && letters.length() == place.exact().length() ? letters.substring(from) : term;
  }
}
