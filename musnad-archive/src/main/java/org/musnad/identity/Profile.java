package org.musnad.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody beside the name, from one article or from all that speak of one figure: the centre to which other mentions are
 * compared. Bounded in size. Not thread safe.
 */
final class Profile {
  private static final int MOST_NAMES = 24;
  private static final int MOST = 48;
  private static final int LINES = 10;

  /** The fullest name of each article, and its other names. */
  final Counts names = new Counts(MOST_NAMES);
  final Counts aliases = new Counts(MOST_NAMES);

  /** Offices as told, each once for every article. */
  final Counts titles = new Counts(MOST_NAMES);

  /** Those of the offices that are told with a time of their own, as in a life: they need not be held when the article is written. */
  final Counts past = new Counts(MOST_NAMES);

  /** Countries of offices and descriptions; countries of the places in the article. */
  final Counts countries = new Counts(MOST);
  final Counts around = new Counts(MOST);

  /** Other people, bodies and cities of the article: {@code p}, {@code o} or {@code c} before the folded name. */
  final Counts companions = new Counts(MOST);
  final Counts outlets = new Counts(MOST_NAMES);

  /** Years of birth and of death, as {@code b1956} and {@code d2004}. */
  final Counts years = new Counts(MOST_NAMES);

  private int articles = 0;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  private @Nullable List<PersonName> parsedNames;
  private @Nullable List<PersonName> parsedAliases;
  private @Nullable Map<String, Held> offices;

  /** What is known of a body, place, group or event: its name. */
  static Profile named(String name, int articles) {
    Profile profile = new Profile();
    profile.names.add(name, articles);
    profile.articles = articles;
    return profile;
  }

  int articles() {
    return articles;
  }

  /** The day of the first article, where any has one. */
  @Nullable LocalDate first() {
    return first;
  }

  /** The day of the last article, where any has one. */
  @Nullable LocalDate last() {
    return last;
  }

  /** Notes one article of a day. */
  void article(@Nullable LocalDate published) {
    articles++;
    cover(published, published);
  }

  private void cover(@Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate begin = first;
    LocalDate end = last;
    if (from != null && (begin == null || from.isBefore(begin))) {
      first = from;
    }
    if (to != null && (end == null || to.isAfter(end))) {
      last = to;
    }
  }

  private List<Counts> all() {
    return List.of(names, aliases, titles, countries, around, companions, outlets, years, past);
  }

  /** Adds what another knows. */
  void add(Profile other) {
    if (!names.covers(other.names) || !aliases.covers(other.aliases) || !titles.covers(other.titles) || !past.covers(other.past)) {
      forget();
    }
    List<Counts> theirs = other.all();
    for (int i = 0; i < theirs.size(); i++) {
      all().get(i).add(theirs.get(i));
    }
    articles += other.articles;
    cover(other.first, other.last);
  }

  /** Takes away what was added; the days that it spans stay. */
  void subtract(Profile other) {
    List<Counts> theirs = other.all();
    for (int i = 0; i < theirs.size(); i++) {
      all().get(i).subtract(theirs.get(i));
    }
    articles -= other.articles;
    if (articles <= 0) {
      first = null;
      last = null;
    }
    forget();
  }

  private void forget() {
    parsedNames = null;
    parsedAliases = null;
    offices = null;
  }

  Profile copy() {
    Profile copy = new Profile();
    copy.add(this);
    return copy;
  }

  /** The name that most articles use as their fullest; of equals the longest. */
  String name() {
    List<String> commonest = names.commonest();
    return commonest.isEmpty() ? "" : commonest.get(0);
  }

  List<PersonName> parsedNames() {
    List<PersonName> known = parsedNames;
    if (known == null) {
      known = parsed(names.keys());
      parsedNames = known;
    }
    return known;
  }

  List<PersonName> parsedAliases() {
    List<PersonName> known = parsedAliases;
    if (known == null) {
      known = parsed(aliases.keys());
      parsedAliases = known;
    }
    return known;
  }

  private static List<PersonName> parsed(Set<String> names) {
    return names.stream().map(PersonName::of).toList();
  }

  /** The offices by their letters. */
  Map<String, Held> offices() {
    Map<String, Held> known = offices;
    if (known == null) {
      known = new TreeMap<>();
      for (String title : titles.keys()) {
        Held office = Held.of(title);
        if (!office.words().isEmpty()) {
          known.put(title, office);
        }
      }
      offices = known;
    }
    return known;
  }

  /** The offices that are told as held when the article was written. */
  List<Held> current() {
    List<Held> current = new ArrayList<>();
    offices().forEach((title, office) -> {
      if (past.of(title) == 0) {
        current.add(office);
      }
    });
    return current;
  }

  /** The keys under which somebody with these names is found. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    parsedNames().forEach(name -> NameKeys.of(name, keys));
    parsedAliases().forEach(name -> NameKeys.of(name, keys));
    return keys;
  }

  /** As text that {@link #parse} understands. */
  String text() {
    StringBuilder text = new StringBuilder().append(articles).append(' ').append(day(first));
    if (!Objects.equals(first, last)) {
      text.append(' ').append(day(last));
    }
    all().forEach(counts -> text.append('\n').append(counts.line()));
    return text.toString();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "-" : day.toString();
  }

  static Profile parse(String text) {
    Profile profile = new Profile();
    String[] lines = text.split("\n", LINES);
    String[] head = lines[0].split(" ", -1);
    profile.articles = Integer.parseInt(head[0]);
    LocalDate first = head[1].equals("-") ? null : LocalDate.parse(head[1]);
    profile.cover(first, head.length < 3 ? first : LocalDate.parse(head[2]));
    List<Counts> all = profile.all();
    for (int i = 0; i < all.size(); i++) {
      all.get(i).read(lines[i + 1]);
    }
    return profile;
  }
}
