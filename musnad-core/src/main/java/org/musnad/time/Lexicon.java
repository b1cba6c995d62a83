package org.musnad.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.text.Folding;

/**
 * The words of the tables, folded, in all the forms that clitics give them, so that reading a word is one look-up.
 * Built once, then immutable in use.
 */
final class Lexicon {
  private static final List<String> TABLES =
      List.of(
          "months.tsv",
          "weekdays.tsv",
          "units.tsv",
          "numbers.tsv",
          "parts.tsv",
          "relative.tsv",
          "contexts.tsv",
          "holidays.tsv",
          "countries.tsv",
          "zones.tsv",
          "links.tsv");

  private final List<Prefix> prefixes = new ArrayList<>();
  private final Map<String, List<Sense>> senses = new HashMap<>();

  private final String article;

  private Lexicon() {
    for (Resources.Row row : Resources.rows("clitics.tsv")) {
      prefixes.add(
          new Prefix(
              Folding.fold(row.get("prefix")),
              Integer.parseInt(row.get("clitics")),
              row.get("article").equals("yes"),
              row.get("joins").equals("yes")));
    }
    article = prefixes.stream().filter(p -> p.article && p.clitics == 0).map(Prefix::letters).findFirst().orElseThrow();
  }

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (String table : TABLES) {
      for (Resources.Row row : Resources.rows(table)) {
        lexicon.add(row.get("word"), row.get("kind"), row.get("value"), article(row));
      }
    }
    return lexicon;
  }

  private static Article article(Resources.Row row) {
    return switch (row.get("article")) {
      case "no" -> Article.NEVER;
      case "either" -> Article.EITHER;
      case "only" -> Article.ALWAYS;
      default -> throw row.line().wrong("article is no, either or only");
    };
  }

  /** Adds a word that a rule names by its letters. */
  void addLiteral(String word) {
    String kind = literal(word);
    List<Sense> known = senses.getOrDefault(Folding.fold(word), List.of());
    if (known.stream().noneMatch(sense -> sense.kind().equals(kind))) {
      add(word, kind, "", Article.NEVER);
      // "العام" after "ل" is written "للعام": the word is also its stem with the article.
      if (word.startsWith(article) && word.length() > article.length() + 1) {
        add(word.substring(article.length()), kind, "", Article.ALWAYS);
      }
    }
  }

  /** The kind that a word has as itself. */
  static String literal(String word) {
    return "=" + Folding.fold(word);
  }

  List<Sense> senses(String folded) {
    return senses.getOrDefault(folded, List.of());
  }

  /** The article as the tables of prefixes have it. */
  String article() {
    return article;
  }

  /** The words of a kind as the tables write them, without clitics; sorted. */
  List<String> words(String kind) {
    return senses.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(s -> s.kind().equals(kind) && s.clitics() == 0 && !s.definite()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  Map<String, List<Sense>> all() {
    return senses;
  }

  private void add(String phrase, String kind, String value, Article article) {
    List<String> words = List.of(Folding.fold(phrase).split(" "));
    List<String> rest = words.subList(1, words.size());
    if (article != Article.ALWAYS) {
      put(words.get(0), new Sense(kind, value, rest, 0, false, false));
    }
    for (Prefix prefix : prefixes) {
      if (prefix.article ? article != Article.NEVER : article != Article.ALWAYS) {
        put(prefix.letters + words.get(0), prefix.sense(kind, value, rest));
      }
    }
  }

  private void put(String word, Sense sense) {
    List<Sense> known = senses.computeIfAbsent(word, any -> new ArrayList<>(2));
    if (!known.contains(sense)) {
      known.add(sense);
      // Longer names first, so that none hides behind the shorter one that begins it.
      known.sort(Comparator.comparing(each -> -each.rest().size()));
    }
  }

  private enum Article {
    NEVER,
    EITHER,
    ALWAYS
  }

  private record Prefix(String letters, int clitics, boolean article, boolean joins) {
    Sense sense(String kind, String value, List<String> rest) {
      return new Sense(kind, value, rest, clitics, article, joins);
    }
  }
}
