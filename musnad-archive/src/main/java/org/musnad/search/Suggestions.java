package org.musnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.musnad.text.Folding;

/** Names and words that begin as somebody has begun to type: names first, each by how many articles have it. */
final class Suggestions {
  private static final int FEW = 2;

  private final OtherSpellings spellings;
  private final IndexReader reader;
  private final WordFinder words;

  Suggestions(OtherSpellings spellings, IndexReader reader, WordFinder words) {
    this.spellings = spellings;
    this.reader = reader;
    this.words = words;
  }

  List<Suggestion> of(String typed, int most) throws IOException {
    String prefix = Folding.fold(typed).strip();
    if (prefix.isEmpty()) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>(names(prefix, most));
    Set<String> known = new LinkedHashSet<>();
    all.forEach(name -> known.add(Folding.fold(name.letters())));
    if (prefix.indexOf(' ') < 0) {
      for (Suggestion word : words.beginning(prefix, most)) {
        if (known.add(Folding.fold(word.letters()))) {
          all.add(word);
        }
      }
    }
    return all.size() <= most ? all : mixed(all, most);
  }

  /** Two names for each word, as long as there are both. */
  private static List<Suggestion> mixed(List<Suggestion> all, int most) {
    List<Suggestion> names = all.stream().filter(each -> each.type() != null).toList();
    List<Suggestion> words = all.stream().filter(each -> each.type() == null).toList();
    int ofWords = Math.min(words.size(), Math.max(most / 3, most - names.size()));
    List<Suggestion> mixed = new ArrayList<>(names.subList(0, Math.min(names.size(), most - ofWords)));
    mixed.addAll(words.subList(0, ofWords));
    return mixed;
  }

  private List<Suggestion> names(String prefix, int most) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    collect(prefix, found);
    for (OtherSpellings.Near near : spellings.beginning(prefix)) {
      collect(near.word(), found);
    }
    List<Map.Entry<String, Integer>> best = found.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey))
        .limit(2L * most)
        .toList();
    Map<String, Suggestion> names = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> each : best) {
      int articles = Uses.count(reader, new Term(Fields.USES, each.getKey()));
      NameKey name = NameKey.of(each.getKey());
      if (articles > 0) {
        names.putIfAbsent(Folding.fold(name.letters()), new Suggestion(name.letters(), name.type(), articles));
      }
    }
    return names.values().stream().limit(most).toList();
  }

  /** The keys of names that begin so, with about how many articles use them. */
  private void collect(String prefix, Map<String, Integer> found) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.BEGINNING);
    Terms uses = MultiTerms.getTerms(reader, Fields.USES);
    if (terms == null || uses == null) {
      return;
    }
    ToIntFunction<String> counts = prefix.length() <= FEW ? all(uses) : key -> count(uses, key);
    TermsEnum each = terms.iterator();
    BytesRef start = new BytesRef(prefix);
    if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, start); term = each.next()) {
      String letters = term.utf8ToString();
      String key = letters.substring(letters.indexOf(Fields.SEPARATOR) + 1);
      if (!found.containsKey(key)) {
        int count = counts.applyAsInt(key);
        if (count > 0) {
          found.put(key, count);
        }
      }
    }
  }

  /** Behind a letter or two stand so many names that going through all at once is faster than looking for each. */
  private static ToIntFunction<String> all(Terms uses) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    TermsEnum each = uses.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      counts.put(term.utf8ToString(), each.docFreq());
    }
    return key -> counts.getOrDefault(key, 0);
  }

  private static int count(Terms uses, String key) {
    try {
      TermsEnum use = uses.iterator();
      return use.seekExact(new BytesRef(key)) ? use.docFreq() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
