package org.musnad.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.musnad.identity.InventedPeople.Pairs;
import org.musnad.identity.InventedPeople.Told;

/** Prints how well the invented people are told apart and found again; {@code --each} what becomes of every one. */
final class PeopleMeasure {
  private PeopleMeasure() {}

  public static void main(String[] arguments) {
    List<Told> told = InventedPeople.read();
    long missing = told.stream().filter(article -> article.entity().isEmpty()).count();
    System.out.printf("%d articles; in %d of them the reader does not find the person%n", told.size(), missing);
    System.out.printf("threshold  precision  recall%n");
    for (double threshold = 1; threshold <= 6; threshold += 0.25) {
      Pairs pairs = Pairs.of(told, figures(told, threshold));
      System.out.printf("%9.2f  %9.3f  %6.3f%s%n", threshold, pairs.precision(), pairs.recall(), threshold == Weights.LINK ? "  <" : "");
    }
    for (int seed = 1; seed <= 5; seed++) {
      List<Told> shuffled = new ArrayList<>(told);
      Collections.shuffle(shuffled, new Random(seed));
      Pairs pairs = Pairs.of(shuffled, figures(shuffled, Weights.LINK));
      System.out.printf("in another order %d: precision %.3f, recall %.3f%n", seed, pairs.precision(), pairs.recall());
    }
    if (arguments.length > 0) {
      each(told, figures(told, Weights.LINK));
    }
  }

  /** The figure of the person of each article. */
  static Map<Integer, Integer> figures(List<Told> told, double threshold) {
    MemoryBook book = new MemoryBook();
    Resolver resolver = new Resolver(book, Rulings.NONE, threshold);
    for (int article = 0; article < told.size(); article++) {
      Figures.mentions(article, told.get(article).record()).forEach(resolver::place);
    }
    Map<Integer, Integer> figures = new HashMap<>();
    for (int article = 0; article < told.size(); article++) {
      int at = article;
      book.of(new Mentioned.Place(article, told.get(article).entity())).ifPresent(core -> figures.put(at, core.number()));
    }
    return figures;
  }

  private static void each(List<Told> told, Map<Integer, Integer> figures) {
    Map<Integer, TreeSet<String>> clusters = new LinkedHashMap<>();
    Map<String, TreeSet<Integer>> people = new LinkedHashMap<>();
    for (int article = 0; article < told.size(); article++) {
      Told one = told.get(article);
      int figure = figures.getOrDefault(article, -1);
      people.computeIfAbsent(one.person(), p -> new TreeSet<>()).add(figure);
      clusters.computeIfAbsent(figure, f -> new TreeSet<>()).add(one.person());
    }
    people.forEach((person, numbers) -> System.out.println(person + " " + numbers));
    clusters.forEach((number, names) -> System.out.print(names.size() > 1 ? number + " mixes " + names + "\n" : ""));
    told.stream().filter(article -> article.entity().isEmpty())
        .forEach(article -> System.out.println(article.person() + " not found in: " + article.record().article().text() + " "
            + article.record().entities().stream().map(e -> e.type() + " " + e.name()).toList()));
  }
}
