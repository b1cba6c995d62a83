package org.musnad.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.language.Table;
import org.musnad.text.Folding;

/**
 * An office or title told of somebody, as it is compared: {@code «وزير الخارجية العراقي السابق»} is {@code [خارجيه, وزير]} of Iraq.
 * Immutable.
 *
 * @param words its folded words without article, without the country and without words such as "former", in order of letters
 * @param country ISO 3166-1 code of the country it names; empty where it names none
 */
record Held(List<String> words, String country) {
  private static final Set<String> MARKS = new HashSet<>();
  private static final Set<String> KINDS = new HashSet<>();
  private static final Set<String> HEADS = new HashSet<>();
  private static final Map<String, String> SAME = new HashMap<>();
  private static final char ACCUSATIVE = Folding.fold("ا").charAt(0);
  private static final String FOR = Folding.fold("ل");
  private static final int SHORTEST = 2;
  private static final double ALIKE = 0.6;

  static {
    for (List<String> row : Table.rows(Held.class, "title-words.tsv")) {
      String word = FoldedWords.withoutArticle(Folding.fold(row.get(0)));
      switch (row.get(1)) {
        case "kind" -> KINDS.add(word);
        case "head" -> {
          KINDS.add(word);
          HEADS.add(word);
        }
        case "mark" -> MARKS.add(word);
        case "same" -> SAME.put(word, FoldedWords.withoutArticle(Folding.fold(row.get(2))));
        default -> throw new IllegalStateException("title-words.tsv: unknown kind " + row.get(1));
      }
    }
  }

  Held {
    words = List.copyOf(words);
  }

  /** Reads an office out of its letters. */
  static Held of(String title) {
    Set<String> words = new TreeSet<>();
    for (String word : FoldedWords.of(title)) {
      String bare = nominative(FoldedWords.withoutArticle(word));
      if (bare.length() >= SHORTEST && !MARKS.contains(bare) && Countries.ofWord(bare).isEmpty()) {
        words.add(bare);
      }
    }
    Set<String> countries = Countries.in(title);
    return new Held(List.copyOf(words), countries.size() == 1 ? countries.iterator().next() : "");
  }

  private static String nominative(String word) {
    boolean accusative = word.length() > 3 && word.charAt(word.length() - 1) == ACCUSATIVE;
    String without = accusative ? word.substring(0, word.length() - 1) : word;
    if (word.startsWith(FOR) && (KINDS.contains(word.substring(1)) || SAME.containsKey(word.substring(1)))) {
      return SAME.getOrDefault(word.substring(1), word.substring(1));
    }
    String nominative = KINDS.contains(without) || MARKS.contains(without) ? without : word;
    return SAME.getOrDefault(nominative, nominative);
  }

  /** Whether it says no more than what kind of office it is («الوزير»). */
  boolean isBare() {
    return KINDS.containsAll(words);
  }

  /** Whether both are the same office, countries aside. */
  boolean same(Held other) {
    if (isBare() || other.isBare()) {
      return false;
    }
    long shared = words.stream().filter(other.words::contains).count();
    long all = words.size() + other.words.size() - shared;
    return shared >= ALIKE * all || shared >= 2 && shared == Math.min(words.size(), other.words.size());
  }

  /** Whether both are bare kinds of which a country has one at a time («الرئيس الأمريكي»). */
  boolean sameHead(Held other) {
    return isBare() && other.isBare() && words.stream().anyMatch(word -> HEADS.contains(word) && other.words.contains(word));
  }

  /** Whether both are bare kinds, of the same kind, or one is the kind of the other. */
  boolean sameKind(Held other) {
    return words.stream().anyMatch(word -> KINDS.contains(word) && other.words.contains(word));
  }
}
