package org.musnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.language.Table;
import org.musnad.text.Folding;

/**
 * Spellings of one word that folding does not make one: {@code أمريكا} and {@code أميركا}, {@code عبدالله} and {@code عبد
 * الله}. From {@code spelling-variants.tsv}. Immutable.
 */
final class Spellings {
  private static final String ARTICLE = Folding.fold("ال");
  private static final int LEFT = 2;

  /** Folded words, each with the others of its row. */
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Folded beginnings of words, each with the others of its row, by their first letter. */
  private final Map<Character, List<Beginning>> beginnings = new HashMap<>();

  /** Words written as one, each with its parts. */
  private final Map<String, List<String>> joined = new HashMap<>();

  /** First parts of names that are written as one with a second that has the article. */
  private final List<String> prefixes = new ArrayList<>();

  /** Words whose first letters only look like clitics. */
  private final Set<String> whole = new HashSet<>();

  /** Beginnings of words whose first two letters only look like the article. */
  private final List<String> roots = new ArrayList<>();

  private final String fingerprint;

  private record Beginning(String letters, List<String> others) {}

  private Spellings(List<List<String>> rows) {
    fingerprint = Integer.toHexString(rows.hashCode());
    for (List<String> row : rows) {
      List<String> forms = List.of(row.get(1).split("\\|", -1)).stream().map(Folding::fold).toList();
      switch (row.get(0)) {
        case "word" -> forms.forEach(form -> words.computeIfAbsent(form, f -> new LinkedHashSet<>()).addAll(others(forms, form)));
        case "start" -> forms.forEach(form -> beginnings.computeIfAbsent(form.charAt(0), c -> new ArrayList<>())
            .add(new Beginning(form, others(forms, form))));
        case "joined" -> forms.forEach(form -> joined.put(form.replace(" ", ""), List.of(form.split(" ", -1))));
        case "prefix" -> prefixes.addAll(forms);
        case "whole" -> whole.addAll(forms);
        case "root" -> roots.addAll(forms);
        default -> throw new IllegalStateException("unknown kind of row: " + row);
      }
    }
  }

  static Spellings load() {
    return new Spellings(Table.rows(Spellings.class, "spelling-variants.tsv"));
  }

  String fingerprint() {
    return fingerprint;
  }

  private static List<String> others(List<String> forms, String form) {
    return forms.stream().filter(other -> !other.equals(form)).toList();
  }

  /** The other spellings of a folded word, itself not among them. */
  Set<String> variants(String word) {
    Set<String> variants = new LinkedHashSet<>(words.getOrDefault(word, Set.of()));
    if (!word.isEmpty()) {
      for (Beginning beginning : beginnings.getOrDefault(word.charAt(0), List.of())) {
        if (word.startsWith(beginning.letters())) {
          String rest = word.substring(beginning.letters().length());
          beginning.others().forEach(other -> variants.add(other + rest));
        }
      }
    }
    variants.remove(word);
    return variants;
  }

  /** Whether nothing is to be taken off a folded word. */
  boolean isWhole(String word) {
    return whole.contains(word);
  }

  /** Whether a folded word that begins like the article has it in its root. */
  boolean isRoot(String word) {
    return roots.stream().anyMatch(word::startsWith);
  }

  /** The parts of a folded word that is also written as two or more, or null. */
  @Nullable List<String> parts(String word) {
    List<String> known = joined.get(word);
    if (known != null) {
      return known;
    }
    for (String prefix : prefixes) {
      if (word.startsWith(prefix) && word.startsWith(ARTICLE, prefix.length())
          && word.length() >= prefix.length() + ARTICLE.length() + LEFT) {
        return List.of(prefix, word.substring(prefix.length()));
      }
    }
    return null;
  }
}
