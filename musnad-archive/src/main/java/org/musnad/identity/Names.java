package org.musnad.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.language.Table;
import org.musnad.record.EntityType;
import org.musnad.text.Folding;

/**
 * Names as they are compared: folded, honorifics off, بن left out, عبد الله as one part, no article at the family name.
 * {@code «السيد مصطفى عبد اللطيف الكاظمي»} is {@code [مصطفي, عبداللطيف, كاظمي]}.
 */
final class Names {
  private static final Set<String> HONORIFICS = new HashSet<>();
  private static final Set<String> CONNECTIVES = new HashSet<>();
  private static final Map<String, String> PREFIXES = new HashMap<>();
  private static final Set<String> SUFFIXES = new HashSet<>();

  static {
    for (List<String> row : Table.rows(Names.class, "name-words.tsv")) {
      String word = Folding.fold(row.get(0));
      switch (row.get(1)) {
        case "honorific" -> HONORIFICS.add(word);
        case "connective" -> CONNECTIVES.add(word);
        case "prefix" -> PREFIXES.put(word, row.get(2).isEmpty() ? word : Folding.fold(row.get(2)));
        case "suffix" -> SUFFIXES.add(word);
        default -> throw new IllegalStateException("name-words.tsv: unknown kind " + row.get(1));
      }
    }
  }

  private Names() {}

  /** The parts by which a name of this type is compared. */
  static List<String> parts(EntityType type, String name) {
    return type == EntityType.PERSON ? person(FoldedWords.of(name)) : List.copyOf(FoldedWords.of(name));
  }

  static boolean isHonorific(String foldedWord) {
    return HONORIFICS.contains(foldedWord);
  }

  private static List<String> person(List<String> words) {
    List<String> parts = joined(withoutHonorifics(words));
    if (!parts.isEmpty()) {
      int last = parts.size() - 1;
      parts.set(last, FoldedWords.withoutArticle(parts.get(last)));
    }
    return List.copyOf(parts);
  }

  /** A name that is nothing but honorifics («الشيخ») keeps its last word. */
  private static List<String> withoutHonorifics(List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && HONORIFICS.contains(words.get(first))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  private static List<String> joined(List<String> words) {
    List<String> parts = new ArrayList<>();
    String open = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      if (CONNECTIVES.contains(word) && !last && open.isEmpty()) {
        continue;
      }
      if (PREFIXES.containsKey(word) && !last) {
        open += PREFIXES.get(word);
      } else if (open.isEmpty() && SUFFIXES.contains(word) && !parts.isEmpty()) {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + word);
      } else {
        parts.add(open + word);
        open = "";
      }
    }
    return parts;
  }

  /** Whether all parts of the shorter name stand in the longer one, in order, beginning with the same given name. */
  static boolean within(List<String> shorter, List<String> longer) {
    if (shorter.isEmpty() || longer.size() < shorter.size() || !shorter.get(0).equals(longer.get(0))) {
      return false;
    }
    int found = 0;
    for (String part : longer) {
      if (found < shorter.size() && part.equals(shorter.get(found))) {
        found++;
      }
    }
    return found == shorter.size();
  }
}
