package org.musnad.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Table;
import org.musnad.text.Folding;
import org.musnad.verb.Finite;
import org.musnad.verb.Inflection;

/** What the words beside a word make of its readings: the rows of {@code contexts.tsv}. Immutable; thread safe. */
final class Contexts {
  /** One row. */
  private record Rule(boolean before, Pattern beside, Pattern reading, double factor) {}

  /** What a reading must be; an empty set asks for nothing. */
  private record Pattern(Set<PartOfSpeech> parts, Set<String> words, Set<Inflection.Tense> tenses, @Nullable Boolean definite) {
    boolean matches(Reading reading) {
      return (parts.isEmpty() || parts.contains(reading.part()))
          && (words.isEmpty() || words.contains(reading.base()))
          && (tenses.isEmpty() || reading.form() != null && reading.form().inflection() instanceof Finite finite && tenses.contains(finite.tense()))
          && (definite == null || definite == reading.clitics().article());
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  private Contexts() {}

  static Contexts load() {
    Contexts contexts = new Contexts();
    Table table = Table.load(Contexts.class, "contexts.tsv");
    for (Table.Row row : table.rows()) {
      contexts.rules.add(new Rule(
          row.cell(table.column("side")).equals("before"),
          pattern(row.alternatives(table.column("beside")), row.alternatives(table.column("words"))),
          pattern(row.alternatives(table.column("reading")), List.of()),
          Double.parseDouble(row.cell(table.column("factor")))));
    }
    return contexts;
  }

  private static Pattern pattern(List<String> features, List<String> words) {
    Set<PartOfSpeech> parts = EnumSet.noneOf(PartOfSpeech.class);
    Set<Inflection.Tense> tenses = EnumSet.noneOf(Inflection.Tense.class);
    Boolean definite = null;
    for (String feature : features) {
      switch (feature) {
        case "past", "present", "imperative" -> tenses.add(Inflection.Tense.valueOf(feature.toUpperCase(Locale.ROOT)));
        case "definite" -> definite = true;
        case "indefinite" -> definite = false;
        case "nominal" -> parts.addAll(Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJECTIVE, PartOfSpeech.PROPER_NOUN, PartOfSpeech.UNKNOWN));
        default -> parts.add(PartOfSpeech.valueOf(feature.toUpperCase(Locale.ROOT)));
      }
    }
    return new Pattern(parts, words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet()), tenses, definite);
  }

  /** The readings as the neighbours make them; null where there is no neighbour. */
  List<Reading> ranked(List<Reading> readings, @Nullable Reading before, @Nullable Reading after) {
    List<Rule> fitting = fitting(before, after);
    if (fitting.isEmpty()) {
      return readings;
    }
    List<Reading> weighed = new ArrayList<>(readings.size());
    boolean changed = false;
    for (Reading reading : readings) {
      double factor = 1;
      for (Rule rule : fitting) {
        factor *= rule.reading.matches(reading) ? rule.factor : 1;
      }
      changed |= factor != 1;
      weighed.add(factor == 1 ? reading : reading.withLikelihood(reading.likelihood() * factor));
    }
    return changed ? Ranking.ranked(weighed) : readings;
  }

  private List<Rule> fitting(@Nullable Reading before, @Nullable Reading after) {
    List<Rule> fitting = new ArrayList<>();
    for (Rule rule : rules) {
      Reading beside = rule.before ? before : after;
      if (beside != null && rule.beside.matches(beside)) {
        fitting.add(rule);
      }
    }
    return fitting;
  }
}
