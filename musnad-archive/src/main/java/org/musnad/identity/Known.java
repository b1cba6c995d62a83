package org.musnad.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.language.Language;
import org.musnad.language.SafeText;
import org.musnad.record.EntityType;

/**
 * A figure of an archive with what tells it apart from others of its name. Immutable.
 *
 * @param number the figure's number
 * @param type what it is
 * @param name the name it is shown by
 * @param names all its names
 * @param articles how many articles speak of it
 * @param offices the offices told of it, those that most articles tell first
 * @param countries ISO 3166-1 codes of the countries it has to do with, by its offices or by the places beside it; of a place
 *     the country it is or lies in, where the table knows it
 * @param first the day of the first article about it, where any has one
 * @param last the day of the last
 */
public record Known(
    int number,
    EntityType type,
    String name,
    List<String> names,
    int articles,
    List<String> offices,
    List<String> countries,
    @Nullable LocalDate first,
    @Nullable LocalDate last)
    implements Named {
  public Known {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    countries = List.copyOf(countries);
  }

  /** What is known of a figure whose cores these are, the first giving its number. */
  static Known of(List<Core> cores) {
    Profile all = new Profile();
    cores.forEach(core -> all.add(core.profile()));
    List<String> names = new ArrayList<>(all.names.commonest());
    all.aliases.commonest().stream().filter(alias -> !names.contains(alias)).forEach(names::add);
    List<String> countries = cores.get(0).type() == EntityType.PLACE
        ? List.copyOf(Countries.in(all.name()))
        : all.countries.isEmpty() ? all.around.commonest() : all.countries.commonest();
    return new Known(cores.get(0).number(), cores.get(0).type(), all.name(), names, all.articles(), all.titles.commonest(), countries,
        all.first(), all.last());
  }

  @Override
  public Set<List<String>> keys() {
    Set<List<String>> keys = new HashSet<>();
    names.forEach(each -> keys.add(Names.parts(type, each)));
    return keys;
  }

  /** What tells it apart, in a few words: its chief office, countries, and years. */
  public String apart(Language language) {
    List<String> parts = new ArrayList<>();
    offices.stream().limit(1).map(SafeText::line).forEach(parts::add);
    countries.stream().limit(2).map(country -> Countries.name(country, language)).forEach(parts::add);
    LocalDate from = first;
    LocalDate to = last;
    if (from != null && to != null) {
      parts.add(from.getYear() == to.getYear() ? String.valueOf(from.getYear()) : from.getYear() + "–" + to.getYear());
    }
    return String.join(" · ", parts);
  }

  /** The names of its countries. */
  public List<String> countryNames(Language language) {
    return countries.stream().map(country -> Countries.name(country, language)).toList();
  }

  /** The folded words of its offices, which may stand before its name. */
  Set<String> titleWords() {
    Set<String> words = new HashSet<>();
    offices.forEach(office -> FoldedWords.of(office).forEach(word -> words.add(FoldedWords.withoutArticle(word))));
    return words;
  }
}
