package org.musnad.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.language.Language;
import org.musnad.language.Table;

/** Which countries the words beside a name speak of: the table {@code countries.tsv}. Stateless. */
final class Countries {
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Map<String, String> CITIES = new HashMap<>();
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (List<String> row : Table.rows(Countries.class, "countries.tsv")) {
      String code = row.get(0);
      NAMES.put(code, forms(row.get(1)).get(0));
      for (String name : forms(row.get(1))) {
        WORDS.put(key(name), code);
      }
      for (String adjective : forms(row.get(2))) {
        WORDS.put(key(adjective), code);
        WORDS.put(key(adjective.replaceAll("( |$)", "ة$1")), code);
      }
      for (String city : forms(row.get(3))) {
        CITIES.put(key(city), code);
      }
    }
  }

  private Countries() {}

  private static List<String> forms(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\|", -1));
  }

  private static String key(String words) {
    return String.join(" ", FoldedWords.of(words).stream().map(FoldedWords::withoutArticle).toList());
  }

  /** The country a single folded word without article names or is the adjective of; empty where there is none. */
  static String ofWord(String bareWord) {
    return WORDS.getOrDefault(bareWord, "");
  }

  /** What a country is called. */
  static String name(String code, Language language) {
    return language == Language.AR
        ? NAMES.getOrDefault(code, code)
        : new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  /** Whether a whole name is that of a country. */
  static boolean isCountry(String name) {
    return WORDS.containsKey(key(name));
  }

  /** The countries that a text names, by name, adjective or a well-known city. */
  static Set<String> in(String text) {
    Set<String> found = new TreeSet<>();
    List<String> words = FoldedWords.of(text).stream().map(FoldedWords::withoutArticle).toList();
    for (int i = 0; i < words.size(); i++) {
      String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      String country = country(two);
      if (!country.isEmpty()) {
        i++;
      } else {
        country = country(words.get(i));
      }
      if (!country.isEmpty()) {
        found.add(country);
      }
    }
    return found;
  }

  private static String country(String words) {
    return WORDS.getOrDefault(words, CITIES.getOrDefault(words, ""));
  }
}
