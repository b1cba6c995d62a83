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
  private static final Set<String> COMMON_GIVEN = new HashSet<>();
  private static final Set<String> COMMON_FAMILY = new HashSet<>();

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
    for (List<String> row : Table.rows(Names.class, "common-names.tsv")) {
      Set<String> names = row.get(1).equals("family") ? COMMON_FAMILY : COMMON_GIVEN;
      names.add(FoldedWords.withoutArticle(Folding.fold(row.get(0))));
    }
  }

  private Names() {}

  /**
   * A part of a personal name.
   *
   * @param word its letters, folded, without article
   * @param afterSon whether بن or the like stands before it: it is the name of the father of the part before
   * @param article whether ال stands before it, as before a nisba or family name
   */
  record Part(String word, boolean afterSon, boolean article) {}

  /** The parts by which a name of this type is compared. */
  static List<String> parts(EntityType type, String name) {
    return type == EntityType.PERSON
        ? person(FoldedWords.of(name)).stream().map(Part::word).toList()
        : List.copyOf(FoldedWords.of(name));
  }

  static boolean isHonorific(String foldedWord) {
    return HONORIFICS.contains(foldedWord);
  }

  /** Whether very many people bear this part of a name. */
  static boolean isCommon(Part part) {
    return COMMON_FAMILY.contains(part.word()) || !part.article() && COMMON_GIVEN.contains(part.word());
  }

  /** How many of the words at the head are honorifics; a name that is nothing but honorifics («الشيخ») keeps its last word. */
  static int honorifics(List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && HONORIFICS.contains(words.get(first))) {
      first++;
    }
    return first;
  }

  /** The parts of a person's name, given its folded words. */
  static List<Part> person(List<String> words) {
    List<Part> parts = joined(words.subList(honorifics(words), words.size()));
    if (!parts.isEmpty()) {
      int last = parts.size() - 1;
      Part part = parts.get(last);
      String bare = FoldedWords.withoutArticle(part.word());
      parts.set(last, new Part(bare, part.afterSon(), !bare.equals(part.word())));
    }
    return List.copyOf(parts);
  }

  private static List<Part> joined(List<String> words) {
    List<Part> parts = new ArrayList<>();
    String open = "";
    boolean afterSon = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      if (CONNECTIVES.contains(word) && !last && open.isEmpty()) {
        afterSon = true;
      } else if (PREFIXES.containsKey(word) && !last) {
        open += PREFIXES.get(word);
      } else if (open.isEmpty() && SUFFIXES.contains(word) && !parts.isEmpty()) {
        int before = parts.size() - 1;
        parts.set(before, new Part(parts.get(before).word() + word, parts.get(before).afterSon(), false));
      } else {
        parts.add(new Part(open + word, afterSon, false));
        open = "";
        afterSon = false;
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
