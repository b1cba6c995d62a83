package org.musnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.identity.Spelling;
import org.musnad.text.Folding;

/**
 * How often the Arabic spelling of a name is found by its Latin one, among all Arabic words of a directory's lists: tables of a Latin
 * word, its Arabic letters with spaces between, and a count.
 */
public final class Transliteration {
  private static final int SHOWN = 5;

  private final Map<String, List<String>> byKey = new HashMap<>();

  private Transliteration() {}

  /** Arguments: the directory; {@code --misses N} prints some that were not found. */
  public static void main(String[] arguments) throws IOException {
    Map<Path, Map<String, Set<String>>> lists = new LinkedHashMap<>();
    try (var files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        lists.put(file, pairs(file));
      }
    }
    Transliteration transliteration = new Transliteration();
    Set<String> all = new HashSet<>();
    lists.values().forEach(pairs -> pairs.values().forEach(all::addAll));
    all.forEach(transliteration::index);
    System.out.printf("%d Arabic words%n", all.size());
    int misses = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    for (Map.Entry<Path, Map<String, Set<String>>> list : lists.entrySet()) {
      transliteration.measure(list.getKey(), list.getValue(), misses);
    }
  }

  private static Map<String, Set<String>> pairs(Path file) throws IOException {
    Map<String, Set<String>> pairs = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] row = line.split("\t", -1);
      pairs.computeIfAbsent(row[0], word -> new HashSet<>()).add(Folding.fold(row[1].replace(" ", "")));
    }
    return pairs;
  }

  private void index(String arabic) {
    Spelling.keys(arabic).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(arabic));
  }

  private void measure(Path file, Map<String, Set<String>> pairs, int misses) {
    int first = 0;
    int amongFive = 0;
    int keyed = 0;
    int missed = 0;
    long start = System.nanoTime();
    for (Map.Entry<String, Set<String>> pair : pairs.entrySet()) {
      List<String> found = ranked(pair.getKey());
      keyed += found.stream().anyMatch(pair.getValue()::contains) ? 1 : 0;
      first += found.stream().limit(1).anyMatch(pair.getValue()::contains) ? 1 : 0;
      boolean shown = found.stream().limit(SHOWN).anyMatch(pair.getValue()::contains);
      amongFive += shown ? 1 : 0;
      if (!shown && missed++ < misses) {
        System.out.println("  " + pair.getKey() + " " + pair.getValue() + " not among " + found.stream().limit(SHOWN).toList());
      }
    }
    double each = (System.nanoTime() - start) / 1e6 / pairs.size();
    double size = pairs.size();
    System.out.printf("%-20s %6d words  recall at rank 1: %.3f  at rank 5: %.3f  by key: %.3f  %.2f ms a word%n",
        file.getFileName(), pairs.size(), first / size, amongFive / size, keyed / size, each);
  }

  private List<String> ranked(String latin) {
    Set<String> candidates = new HashSet<>();
    Spelling.keys(latin).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
    Map<String, Double> distances = new HashMap<>();
    candidates.forEach(candidate -> distances.put(candidate, Spelling.distance(latin, candidate)));
    return candidates.stream()
        .sorted(Comparator.comparingDouble((String word) -> distances.getOrDefault(word, 0d)).thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
