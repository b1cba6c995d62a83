package org.musnad.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.musnad.identity.ArchiveFigures;
import org.musnad.identity.Known;
import org.musnad.language.Language;
import org.musnad.newsroom.Desk;
import org.musnad.search.Suggestion;
import org.musnad.text.Folding;

/**
 * A figure that a name may mean.
 *
 * @param score 0 to 100: the name, and what is told beside it
 * @param isMatch whether it is surely meant: the name is its own, and no other figure comes near
 * @param features what the score is made of
 */
record Candidate(Known figure, double score, boolean isMatch, Map<String, Integer> features) {
  private static final int SAME_NAME = 75;
  private static final int BEARS_NAME = 60;
  private static final int NEAR_NAME = 35;
  private static final int PROPERTY = 15;
  private static final int MENTIONED = 5;
  private static final int SURE = 75;
  private static final int APART = 10;

  Candidate {
    features = Map.copyOf(features);
  }

  /**
   * The figures a name may mean, the likeliest first.
   *
   * @param types of these types; of all where there is none
   * @param properties what is told beside the name: {@code pid} and {@code v}
   */
  static List<Candidate> of(ArchiveFigures figures, String name, Set<String> types, List<JsonBody> properties) {
    List<Known> bearers = name.isBlank() ? List.of() : figures.find(name);
    List<Known> all = bearers.isEmpty() && !name.isBlank() ? figures.near(name) : bearers;
    List<Candidate> candidates = new ArrayList<>();
    for (Known figure : all) {
      if (types.isEmpty() || types.contains(figure.type().name())) {
        candidates.add(scored(figure, name, bearers.isEmpty(), properties));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed()
        .thenComparing(candidate -> -candidate.figure().articles()).thenComparing(candidate -> candidate.figure().number()));
    double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
    if (!candidates.isEmpty() && !bearers.isEmpty() && candidates.get(0).score() >= SURE && candidates.get(0).score() - second >= APART) {
      Candidate first = candidates.get(0);
      candidates.set(0, new Candidate(first.figure(), first.score(), true, first.features()));
    }
    return candidates;
  }

  private static Candidate scored(Known figure, String name, boolean near, List<JsonBody> properties) {
    Map<String, Integer> features = new LinkedHashMap<>();
    String folded = Folding.fold(name).strip();
    boolean same = figure.names().stream().anyMatch(each -> Folding.fold(each).strip().equals(folded));
    features.put("name", near ? NEAR_NAME : same ? SAME_NAME : BEARS_NAME);
    features.put("mentioned", (int) Math.min(MENTIONED, Math.round(Math.log(1 + figure.articles()))));
    for (JsonBody property : properties) {
      values(figure, property.text("pid")).ifPresent(known -> {
        boolean agrees = property.list("v").stream().anyMatch(value -> known.stream().anyMatch(each -> isSame(each, value.toString())));
        features.put(property.text("pid"), agrees ? PROPERTY : -PROPERTY);
      });
    }
    double score = features.values().stream().mapToInt(Integer::intValue).sum();
    return new Candidate(figure, Math.max(0, Math.min(100, score)), false, features);
  }

  /** What is known of a property; empty where the archive knows nothing, so that nothing speaks for or against it. */
  private static java.util.Optional<List<String>> values(Known figure, String property) {
    List<String> values = switch (property) {
      case "office", "offices" -> figure.offices();
      case "country" -> Stream.concat(figure.countries().stream(),
          Stream.of(Language.values()).flatMap(language -> figure.countryNames(language).stream())).toList();
      default -> List.<String>of();
    };
    return values.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(values);
  }

  private static boolean isSame(String known, String value) {
    String one = Folding.fold(known).toLowerCase(Locale.ROOT).strip();
    String other = Folding.fold(value).toLowerCase(Locale.ROOT).strip();
    return !other.isEmpty() && (one.equals(other) || other.length() > 3 && one.contains(other));
  }

  /** Figures whose names begin so. */
  static List<Known> beginning(Desk desk, String prefix, int most) {
    Map<Integer, Known> found = new LinkedHashMap<>();
    for (Suggestion suggestion : desk.index().suggest(prefix, most)) {
      if (suggestion.type() != null) {
        desk.figures().find(suggestion.letters()).forEach(figure -> found.putIfAbsent(figure.number(), figure));
      }
    }
    return found.values().stream().limit(most).toList();
  }
}
