package org.musnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.musnad.text.FormMemo;
import org.musnad.text.Token;

/** Finds, for a token, its senses and the patterns that can begin there, by one look-up. Thread safe. */
final class RuleIndex {
  private static final Entry NOTHING = new Entry(List.of(), List.of(), 0);

  private final Map<String, NumberKind> numberKinds = NumberKind.load();
  /** All readings of all words; what follows from them is worked out for the words met, which are few. */
  private final Map<String, List<Sense>> words = new HashMap<>();

  /** The entry of each word met, which for most is nothing. */
  private final FormMemo<Entry> met = new FormMemo<>();

  private final KindBits kindBits;
  private final List<Start> starts;
  private final Map<Set<String>, List<Start>> begun = new ConcurrentHashMap<>();
  private final List<String> futurePrefixes;
  private final String article;
  private final List<Start> numeric;

  /** For each set of number kinds, as bits, the patterns that begin with one of them; filled as numbers are met. */
  private final Map<Integer, Entry> numbers = new ConcurrentHashMap<>();

  private final Map<Character, Entry> signs = new ConcurrentHashMap<>();
  private final List<String> numberKindNames = numberKinds.keySet().stream().sorted().toList();

  RuleIndex(Lexicon lexicon, RuleBook book) {
    kindBits = book.bits();
    book.rules().forEach(rule -> addLiterals(lexicon, rule));
    futurePrefixes = lexicon.words("future-prefix");
    article = lexicon.article();
    List<Start> starts = new ArrayList<>();
    for (Rule rule : book.rules()) {
      for (List<Element> pattern : rule.patterns()) {
        starts.add(new Start(rule, pattern, Firsts.of(pattern), Needs.of(pattern, kindBits)));
      }
    }
    numeric = starting(starts, numberKinds.keySet());
    this.starts = List.copyOf(starts);
    lexicon.all().forEach((word, senses) -> words.put(word, List.copyOf(senses)));
  }

  Entry entry(Token token) {
    return switch (token.kind()) {
      case WORD -> word(token);
      case NUMBER -> number(token);
      case SIGN -> signs.computeIfAbsent(token.folded().charAt(0), this::signEntry);
    };
  }

  private Entry word(Token token) {
    Entry known = met.get(token.form());
    if (known == null) {
      List<Sense> senses = words.get(token.folded());
      known = senses == null ? NOTHING : wordEntry(senses);
      met.put(token.form(), known);
    }
    return known;
  }

  private Entry wordEntry(List<Sense> known) {
    Set<String> kinds = kinds(known);
    return new Entry(known, begun.computeIfAbsent(kinds, any -> starting(starts, kinds)), kindBits.of(kinds));
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

  private Entry signEntry(char sign) {
    return new Entry(List.of(), List.of(), kindBits.of(Set.of(Firsts.sign(sign))));
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
    return new Entry(List.of(), starting(numeric, kinds), kindBits.of(kinds));
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
   * @param bits of its kinds ({@link KindBits})
   */
  record Entry(List<Sense> senses, List<Start> starts, long bits) {}

  /**
   * A rule's pattern.
   *
   * @param firsts the kinds of word it can begin with
   * @param needs what must stand in the rest of the sentence ({@link Needs})
   */
  record Start(Rule rule, List<Element> pattern, Set<String> firsts, long[] needs) {
    /** Whether what stands ahead, as bits, has all that the pattern needs. */
    boolean mayMatch(long ahead) {
      for (long need : needs) {
        if ((need & ahead) == 0) {
          return false;
        }
      }
      return true;
    }
  }
}
