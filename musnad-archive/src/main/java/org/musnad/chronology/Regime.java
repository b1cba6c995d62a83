package org.musnad.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musnad.dossier.Value;
import org.musnad.dossier.Words;
import org.musnad.language.PartialDate;
import org.musnad.language.Table;
import org.musnad.text.Folding;

/**
 * A regime that rules no more, from {@code regimes.tsv}.
 *
 * @param names the words of each of its names, without articles
 * @param begin the day from which it ruled
 * @param end the day it fell
 */
record Regime(List<Set<String>> names, PartialDate begin, PartialDate end) {
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final List<Regime> ALL = new ArrayList<>();

  static {
    for (List<String> row : Table.rows(Regime.class, "regime-words.tsv")) {
      WORDS.put(Folding.fold(row.get(0)), row.get(1));
    }
    for (List<String> row : Table.rows(Regime.class, "regimes.tsv")) {
      List<Set<String>> names = new ArrayList<>();
      for (String name : row.get(0).split("\\|")) {
        names.add(Words.bare(name));
      }
      ALL.add(new Regime(names, day(row.get(2)), day(row.get(3))));
    }
  }

  Regime {
    names = List.copyOf(names);
  }

  private static PartialDate day(String value) {
    return PartialDate.of(value).orElseThrow(() -> new IllegalStateException("regimes.tsv: no day " + value));
  }

  /** The regime that a text means: of several the one that ruled longest, so that nobody is asked for too little. */
  static Optional<Regime> meantBy(Value value) {
    Set<String> words = new HashSet<>();
    boolean rule = false;
    for (String word : Words.bare(value.name())) {
      String kind = WORDS.getOrDefault(word, WORDS.getOrDefault(withoutTo(word), ""));
      if (kind.equals("remnant")) {
        return Optional.empty();
      }
      rule |= kind.equals("regime");
      words.add(word);
    }
    boolean named = rule;
    return ALL.stream()
        .filter(regime -> regime.names.stream().anyMatch(name -> words.containsAll(name) && (named || name.size() > 1)))
        .max(java.util.Comparator.comparing(regime -> regime.end));
  }

  private static String withoutTo(String word) {
    return word.length() > 3 && word.startsWith("ل") ? word.substring(1) : word;
  }
}
