package org.musnad.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.musnad.text.Token;

/** Finds, for a token, its senses and the patterns that can begin there, by one look-up. Thread safe. */
final class RuleIndex {
  private static final Entry NOTHING = new Entry(List.of(), List.of(), 0);

  private final Map<String, NumberKind> numberKinds = NumberKind.load();
  /** All readings of all words; what follows from them is worked out for the words met, which are few. */
  private final Map<String, List<Sense>> senses;

  private final List<Start> starts;
  private final Map<String, Entry> words = new ConcurrentHashMap<>();
  private final Map<Set<String>, List<Start>> begun = new ConcurrentHashMap<>();
  private final List<String> futurePrefixes;
  private final String article;
  private final List<Start> numeric;

  /** For each set of number kinds, as bits, the patterns that begin with one of them; filled as numbers are met. */
  private final Map<Integer, Entry> numbers = new ConcurrentHashMap<>();

  private final Map<Character, Entry> signs = new ConcurrentHashMap<>();
  private final List<String> numberKindNames = numberKinds.keySet().stream().sorted().toList();

  RuleIndex(Lexicon lexicon, List<Rule> rules) {
    rules.forEach(rule -> addLiterals(lexicon, rule));
    futurePrefixes = lexicon.words("future-prefix");
    article = lexicon.article();
    List<Start> starts = new ArrayList<>();
    for (Rule rule : rules) {
      rule.patterns().forEach(pattern -> starts.add(new Start(rule, pattern, Firsts.of(pattern))));
    }
    numeric = starting(starts, numberKinds.keySet());
    this.starts = List.copyOf(starts);
    senses = Map.copyOf(lexicon.all());
  }

  Entry entry(Token token) {
    return switch (token.kind()) {
      case WORD -> word(token.folded());
      case NUMBER -> number(token);
      case SIGN -> signs.computeIfAbsent(token.folded().charAt(0), RuleIndex::signEntry);
    };
  }

  private Entry word(String folded) {
    List<Sense> known = senses.get(folded);
    return known == null ? NOTHING : words.computeIfAbsent(folded, word -> wordEntry(known));
  }

  private Entry wordEntry(List<Sense> known) {
    Set<String> kinds = kinds(known);
    return new Entry(List.copyOf(known), begun.computeIfAbsent(kinds, any -> starting(starts, kinds)), Firsts.bits(kinds));
  }

  /** How a verb of the future begins. */
  List<String> futurePrefixes() {
    return futurePrefixes;
  }

  String article() {
    return article;
  }

  Map<String, NumberKind> numberKinds() {
    return numberKinds;
  }

  private static Entry signEntry(char sign) {
    return new Entry(List.of(), List.of(), Firsts.bit(Firsts.sign(sign)));
  }

  private Entry number(Token token) {
    NumberReader.Reading reading = NumberReader.digits(token);
    if (reading == null) {
      return NOTHING;
    }
    int bits = 0;
    for (int i = 0; i < numberKindNames.size(); i++) {
      bits |= kind(i).admits(reading) ? 1 << i : 0;
    }
    return numbers.computeIfAbsent(bits, this::numberEntry);
  }

  private NumberKind kind(int index) {
    NumberKind kind = numberKinds.get(numberKindNames.get(index));
    if (kind == null) {
      throw new IllegalStateException("no number kind " + index);
    }
    return kind;
  }

  private Entry numberEntry(int bits) {
    Set<String> kinds = new HashSet<>();
    for (int i = 0; i < numberKindNames.size(); i++) {
      if ((bits & 1 << i) != 0) {
        kinds.add(numberKindNames.get(i));
      }
    }
    return new Entry(List.of(), starting(numeric, kinds), Firsts.bits(kinds));
  }

  private Set<String> kinds(List<Sense> senses) {
    Set<String> kinds = new HashSet<>();
    for (Sense sense : senses) {
      kinds.add(sense.kind());
      numberKinds.forEach((name, kind) -> {
        if (kind.canBeginWith(sense.kind())) {
          kinds.add(name);
        }
      });
    }
    return kinds;
  }

  private static List<Start> starting(List<Start> starts, Set<String> kinds) {
    return starts.stream().filter(start -> start.firsts.stream().anyMatch(kinds::contains)).toList();
  }

  private static void addLiterals(Lexicon lexicon, Rule rule) {
    rule.patterns().forEach(pattern -> Firsts.addLiterals(lexicon, pattern));
    Stream.of(rule.after(), rule.notAfter(), rule.before(), rule.notBefore())
        .flatMap(Set::stream)
        .filter(kind -> kind.startsWith("="))
        .forEach(kind -> lexicon.addLiteral(kind.substring(1)));
  }

  /**
   * What is known about a token.
   *
   * @param senses how it can be read
   * @param starts which patterns can begin with it, in the order of their rules
   * @param bits of its kinds ({@link Firsts#bit})
   */
  record Entry(List<Sense> senses, List<Start> starts, long bits) {}

  /**
   * A rule's pattern.
   *
   * @param firsts the kinds of word it can begin with
   */
  record Start(Rule rule, List<Element> pattern, Set<String> firsts) {}
}
