package org.musnad.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.musnad.record.EntityType;
import org.musnad.text.EditDistance;

/** Finds figures by name: first exactly, then by a short name, then without the title before it, then nearly. */
public final class NameSearch<T extends Named> {
  /** How unlike a near name may be: letters changed, for each letter of the name asked for. */
  private static final double NEAR = 0.34;

  private final List<T> figures;
  private final Map<T, List<String>> names = new IdentityHashMap<>();
  private final Map<T, Set<List<String>>> keys = new IdentityHashMap<>();

  /** Prepares to search among figures. */
  public NameSearch(List<T> figures) {
    this.figures = List.copyOf(figures);
    for (T figure : this.figures) {
      names.put(figure, Names.parts(figure.type(), figure.name()));
      keys.put(figure, figure.keys());
    }
  }

  private List<String> name(T figure) {
    return names.getOrDefault(figure, List.of());
  }

  private Set<List<String>> keys(T figure) {
    return keys.getOrDefault(figure, Set.of());
  }

  /**
   * Whoever bears a name, most articles first; the safest way of bearing it that anybody has decides.
   *
   * @param titleWords the words that may stand before the name of a figure, as of its offices
   */
  public List<T> bearers(String name, Function<T, Set<String>> titleWords) {
    List<String> words = FoldedWords.of(name);
    if (words.isEmpty()) {
      return List.of();
    }
    List<T> bearers = bearers(words);
    for (int skip = 1; bearers.isEmpty() && skip < words.size(); skip++) {
      List<String> title = words.subList(0, skip);
      bearers =
          bearers(words.subList(skip, words.size())).stream()
              .filter(figure -> figure.type() == EntityType.PERSON && isTitle(title, titleWords.apply(figure)))
              .toList();
    }
    return bearers;
  }

  private static boolean isTitle(List<String> words, Set<String> titleWords) {
    return words.stream()
        .allMatch(word -> Names.isHonorific(word) || titleWords.contains(FoldedWords.withoutArticle(word)));
  }

  private List<T> bearers(List<String> words) {
    String name = String.join(" ", words);
    for (Predicate<T> way : ways(name)) {
      List<T> found = figures.stream().filter(way).toList();
      List<T> people = found.stream().filter(figure -> figure.type() == EntityType.PERSON).toList();
      List<T> best = people.isEmpty() ? found : people;
      if (!best.isEmpty()) {
        return best.stream().sorted(Comparator.comparingInt((T f) -> -f.articles())).toList();
      }
    }
    return List.of();
  }

  private List<Predicate<T>> ways(String name) {
    List<String> person = Names.parts(EntityType.PERSON, name);
    List<String> other = Names.parts(EntityType.PLACE, name);
    Function<T, List<String>> asked = figure -> figure.type() == EntityType.PERSON ? person : other;
    Set<String> bare = bare(name);
    Predicate<T> same = figure -> name(figure).equals(asked.apply(figure));
    Predicate<T> alias = figure -> keys(figure).contains(asked.apply(figure));
    Predicate<T> shortened = figure -> isShortName(figure, person);
    return List.of(
        person.size() > 1 ? same.or(alias) : same.or(alias).or(shortened),
        alias,
        shortened,
        figure -> soundsLike(figure, name),
        figure -> bare(figure.name()).equals(bare));
  }

  /** Whether a name in other letters is one of a figure's. */
  private boolean soundsLike(T figure, String asked) {
    if (figure.type() != EntityType.PERSON) {
      return false;
    }
    PersonName name = PersonName.of(asked);
    return figure.names().stream().map(PersonName::of).filter(other -> other.isLatin() != name.isLatin())
        .anyMatch(other -> NameMatch.of(name, other).kind().matches());
  }

  private static Set<String> bare(String name) {
    Set<String> words = new LinkedHashSet<>();
    FoldedWords.of(name).forEach(word -> words.add(FoldedWords.withoutArticle(word)));
    return words;
  }

  /** A family name alone, or given and family name of someone named more fully. */
  private boolean isShortName(T figure, List<String> asked) {
    List<String> full = name(figure);
    if (figure.type() != EntityType.PERSON || asked.isEmpty() || full.size() < 2) {
      return false;
    }
    boolean sameLast = full.get(full.size() - 1).equals(asked.get(asked.size() - 1));
    return sameLast && (asked.size() == 1 || Names.within(asked, full));
  }

  /** Figures with nearly that name, nearest first. */
  public List<T> near(String name) {
    Map<Double, List<T>> byDistance = new TreeMap<>();
    for (T figure : figures) {
      double distance = distance(figure, name);
      if (distance <= NEAR) {
        byDistance.computeIfAbsent(distance, d -> new ArrayList<>()).add(figure);
      }
    }
    return byDistance.values().stream()
        .flatMap(list -> list.stream().sorted(Comparator.comparingInt((T f) -> -f.articles())))
        .toList();
  }

  /** 0 for the same letters; a shared part of the name makes others near, too. */
  private double distance(T figure, String name) {
    List<String> asked = Names.parts(figure.type(), name);
    double best = 1;
    for (List<String> key : keys(figure)) {
      best = Math.min(best, distance(key, asked));
    }
    return best;
  }

  private static double distance(List<String> key, List<String> asked) {
    String one = String.join(" ", key);
    String other = String.join(" ", asked);
    double letters = (double) EditDistance.of(one, other) / Math.max(1, Math.max(one.length(), other.length()));
    boolean sharesPart = asked.stream().anyMatch(part -> part.length() > 2 && key.contains(part));
    boolean nearPart =
        asked.size() == 1 && key.stream().anyMatch(part -> part.length() > 3 && EditDistance.of(part, other) <= 1);
    return sharesPart || nearPart ? Math.min(letters, NEAR) : letters;
  }
}
