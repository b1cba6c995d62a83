package org.musnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.text.Token;

/** Finds, for a token, its senses and the rules that can begin there, by one look-up. Immutable. */
final class RuleIndex {
  private static final Entry NOTHING = new Entry(List.of(), List.of());
  private static final Set<String> NUMBER_WORDS = Set.of("cardinal", "ordinal", "article");

  private final Map<String, NumberKind> numberKinds = NumberKind.load();
  private final Map<String, Entry> words = new HashMap<>();
  private final Entry digits;
  private final Map<String, List<String>> wordsOfKind;

  RuleIndex(Lexicon lexicon, List<Rule> rules) {
    for (Rule rule : rules) {
      rule.patterns().forEach(pattern -> addLiterals(lexicon, pattern));
      List.of(rule.after(), rule.notAfter(), rule.before(), rule.notBefore())
          .forEach(context -> context.stream().filter(k -> k.startsWith("=")).forEach(k -> lexicon.addLiteral(k.substring(1))));
    }
    wordsOfKind = Map.of("future-prefix", lexicon.words("future-prefix"), "article", lexicon.words("article"));
    List<Set<String>> firsts = new ArrayList<>();
    rules.forEach(rule -> firsts.add(firsts(rule)));
    Map<Set<String>, List<Rule>> byKinds = new HashMap<>();
    lexicon
        .all()
        .forEach(
            (word, senses) ->
                words.put(
                    word,
                    new Entry(
                        List.copyOf(senses),
                        byKinds.computeIfAbsent(kinds(senses), kinds -> starting(rules, firsts, kinds)))));
    List<Rule> numeric = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (firsts.get(i).contains("number")) {
        numeric.add(rules.get(i));
      }
    }
    digits = new Entry(List.of(), List.copyOf(numeric));
  }

  Entry entry(Token token) {
    return switch (token.kind()) {
      case WORD -> words.getOrDefault(token.folded(), NOTHING);
      case NUMBER -> digits;
      case SIGN -> NOTHING;
    };
  }

  /** The words of one of the few kinds that are beginnings of words. */
  List<String> words(String kind) {
    return wordsOfKind.getOrDefault(kind, List.of());
  }

  Map<String, NumberKind> numberKinds() {
    return numberKinds;
  }

  private static Set<String> kinds(List<Sense> senses) {
    Set<String> kinds = new HashSet<>();
    for (Sense sense : senses) {
      kinds.add(NUMBER_WORDS.contains(sense.kind()) ? "number" : sense.kind());
    }
    return kinds;
  }

  private static List<Rule> starting(List<Rule> rules, List<Set<String>> firsts, Set<String> kinds) {
    List<Rule> starting = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (firsts.get(i).stream().anyMatch(kinds::contains)) {
        starting.add(rules.get(i));
      }
    }
    return List.copyOf(starting);
  }

  private Set<String> firsts(Rule rule) {
    Set<String> firsts = new LinkedHashSet<>();
    rule.patterns().forEach(pattern -> addFirsts(pattern, firsts));
    return firsts;
  }

  /** Adds the kinds with which a sequence can begin; answers whether it can be empty. */
  private boolean addFirsts(List<Element> sequence, Set<String> firsts) {
    for (Element element : sequence) {
      if (!addFirsts(element, firsts)) {
        return false;
      }
    }
    return true;
  }

  private boolean addFirsts(Element element, Set<String> firsts) {
    if (element instanceof Element.Word word) {
      word.words().forEach(letters -> firsts.add(Lexicon.literal(letters)));
    } else if (element instanceof Element.Kind kind) {
      firsts.add(numberKinds.containsKey(kind.kind()) ? "number" : kind.kind());
    } else if (element instanceof Element.Touching touching) {
      return addFirsts(touching.element(), firsts);
    } else if (element instanceof Element.Optional optional) {
      addFirsts(optional.element(), firsts);
      return true;
    } else if (element instanceof Element.Choice choice) {
      boolean empty = false;
      for (List<Element> alternative : choice.alternatives()) {
        empty |= addFirsts(alternative, firsts);
      }
      return empty;
    }
    return false;
  }

  private static void addLiterals(Lexicon lexicon, List<Element> sequence) {
    for (Element element : sequence) {
      if (element instanceof Element.Word word) {
        word.words().forEach(lexicon::addLiteral);
      } else if (element instanceof Element.Touching touching) {
        addLiterals(lexicon, List.of(touching.element()));
      } else if (element instanceof Element.Optional optional) {
        addLiterals(lexicon, List.of(optional.element()));
      } else if (element instanceof Element.Choice choice) {
        choice.alternatives().forEach(alternative -> addLiterals(lexicon, alternative));
      }
    }
  }

  /**
   * What is known about a token.
   *
   * @param senses how it can be read
   * @param rules which rules can begin with it, in order
   */
  record Entry(List<Sense> senses, List<Rule> rules) {}
}
