package org.musnad.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Sentence;
import org.musnad.text.Token;

/**
 * Matches one rule at one token by backtracking. Patterns are finite and hold no repetition, so the work per token is
 * bounded.
 */
final class Matcher {
  private static final int MOST_CLITICS = 2;

  private final Words words;
  private final Map<String, NumberKind> numberKinds;
  private final NumberReader numbers;
  private Captures captures = new Captures();
  private int sentenceStart = 0;
  private int sentenceEnd = 0;
  private int start = 0;
  private int clitics = 0;
  private int end = -1;
  private int spanEnd = -1;
  private long steps = 0;
  private @Nullable Rule rule;

  Matcher(Words words, Map<String, NumberKind> numberKinds) {
    this.words = words;
    this.numberKinds = numberKinds;
    this.numbers = new NumberReader(words);
  }

  /** Turns to a sentence. */
  void moveTo(Sentence sentence) {
    sentenceStart = sentence.first();
    sentenceEnd = sentence.end();
  }

  /** The first way in which a rule's pattern matches at a token, optional parts tried first; null where it does not. */
  @Nullable Match match(Rule newRule, List<Element> pattern, int at) {
    rule = newRule;
    start = at;
    spanEnd = -1;
    clitics = 0;
    captures.cutTo(0);
    boolean mayBegin = allowed(newRule.after(), newRule.notAfter(), at - 1, MOST_CLITICS);
    if (!mayBegin || !sequence(new Chain(pattern, 0, null), at)) {
      return null;
    }
    Match match = new Match(newRule, at, end, clitics, captures);
    captures = new Captures();
    return match;
  }

  /** How many places in patterns were tried at how many places in the text, number words among them. */
  long steps() {
    return steps + numbers.steps();
  }

  private boolean sequence(@Nullable Chain rest, int at) {
    steps++;
    if (rest == null) {
      end = spanEnd < 0 ? at : spanEnd;
      return end > start && rule != null && allowed(rule.before(), rule.notBefore(), at, 0);
    }
    if (rest.at == rest.elements.size()) {
      return sequence(rest.outer, at);
    }
    // The last element of a group goes on behind the group.
    Chain next = rest.at + 1 == rest.elements.size() ? rest.outer : rest.next();
    return element(rest.elements.get(rest.at), next, at);
  }

  private boolean element(Element element, @Nullable Chain rest, int at) {
    if (element instanceof Element.Optional optional) {
      int mark = captures.size();
      if (element(optional.element(), rest, at)) {
        return true;
      }
      captures.cutTo(mark);
      return sequence(rest, at);
    }
    if (element instanceof Element.Choice choice) {
      int mark = captures.size();
      long token = at < sentenceEnd ? words.bits(at) : 0;
      for (Element.Alternative alternative : choice.alternatives()) {
        if (alternative.mayBegin(token) && sequence(new Chain(alternative.elements(), 0, rest), at)) {
          return true;
        }
        captures.cutTo(mark);
      }
      return false;
    }
    if (element instanceof Element.End) {
      return endsAt(rest, at);
    }
    return at < sentenceEnd && token(element, rest, at);
  }

  private boolean endsAt(@Nullable Chain rest, int at) {
    spanEnd = at;
    boolean matched = sequence(rest, at);
    spanEnd = matched ? spanEnd : -1;
    return matched;
  }

  private boolean token(Element element, @Nullable Chain rest, int at) {
    if (element instanceof Element.Sign sign) {
      return words.token(at).is(sign.sign()) && sequence(rest, at + 1);
    }
    if (element instanceof Element.Word word) {
      return word(word, rest, at);
    }
    if (element instanceof Element.Touching touching) {
      return !words.token(at).spaced() && element(touching.element(), rest, at);
    }
    if (element instanceof Element.Same same) {
      String value = captures.get(same.kind());
      return value != null && kind(same.with(value), rest, at);
    }
    return element instanceof Element.Kind kind && kind(kind, rest, at);
  }

  private boolean word(Element.Word word, @Nullable Chain rest, int at) {
    Token token = words.token(at);
    if (!token.isWord()) {
      return false;
    }
    if (word.words().contains(token.folded())) {
      return sequence(rest, at + 1);
    }
    if (at != start) {
      return false;
    }
    for (Sense sense : words.senses(at)) {
      if (sense.kind().startsWith("=") && word.words().contains(sense.kind().substring(1))) {
        clitics = sense.clitics();
        return sequence(rest, at + 1);
      }
    }
    return false;
  }

  private boolean kind(Element.Kind kind, @Nullable Chain rest, int at) {
    NumberKind numberKind = numberKinds.get(kind.kind());
    if (numberKind != null) {
      return number(kind, numberKind, rest, at);
    }
    for (Sense sense : words.senses(at)) {
      int after = at + 1 + sense.rest().size();
      if (sense.kind().equals(kind.kind())
          && after <= sentenceEnd
          && !isExcluded(kind, at)
          && suits(kind, sense.value(), sense.definite(), sense.clitics())
          && words.follows(at, sense)
          && capture(kind, new Item(sense.value(), at, after, sense.clitics()), rest, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isExcluded(Element.Kind kind, int at) {
    return !kind.except().isEmpty() && words.has(at, kind.except());
  }

  private boolean number(Element.Kind kind, NumberKind numberKind, @Nullable Chain rest, int at) {
    NumberReader.Reading number = numbers.read(at, sentenceEnd);
    if (number == null || !numberKind.admits(number)) {
      return false;
    }
    String value = number.text();
    return suits(kind, value, number.definite(), number.clitics())
        && capture(kind, new Item(value, at, number.end(), number.clitics()), rest, at);
  }

  private static boolean suits(Element.Kind kind, String value, boolean definite, int clitics) {
    boolean article =
        switch (kind.article()) {
          case WITH -> definite;
          case WITHOUT -> !definite;
          case JOINED -> clitics == 1;
          case ALONE -> clitics == 0;
          case EITHER -> true;
        };
    return article && (kind.values().isEmpty() || kind.values().contains(value));
  }

  /** Only the first word may carry clitics ("والأربعاء" begins a new expression), unless the rule asks for them. */
  private boolean capture(Element.Kind kind, Item item, @Nullable Chain rest, int at) {
    if (item.clitics() > 0 && at != start && kind.article() != Element.Article.JOINED) {
      return false;
    }
    int mark = captures.size();
    int before = clitics;
    clitics = at == start ? item.clitics() : clitics;
    if (!kind.name().isEmpty()) {
      captures.add(kind.name(), item);
    }
    if (sequence(rest, item.end())) {
      return true;
    }
    captures.cutTo(mark);
    clitics = before;
    return false;
  }

  /**
   * What follows counts only without clitics ("2014 لعائلة" counts no family); what stands before may be joined on
   * ("وفي").
   */
  private boolean allowed(Set<String> wanted, Set<String> unwanted, int at, int mostClitics) {
    if (wanted.isEmpty() && unwanted.isEmpty()) {
      return true;
    }
    boolean inside = at >= sentenceStart && at < sentenceEnd;
    if (inside && stands(unwanted, at, mostClitics)) {
      return false;
    }
    return wanted.isEmpty() || inside && stands(wanted, at, mostClitics);
  }

  private boolean stands(Set<String> kinds, int at, int mostClitics) {
    Token token = words.token(at);
    if (!token.isWord()) {
      return kinds.contains(Lexicon.literal(token.folded())) || token.isNumber() && kinds.contains("digits");
    }
    for (Sense sense : words.senses(at)) {
      if (sense.clitics() <= mostClitics && kinds.contains(sense.kind()) && words.follows(at, sense)) {
        return true;
      }
    }
    return kinds.contains("definite") && words.isDefinite(at);
  }

  /** Where in a nested pattern the matcher stands. */
  private record Chain(List<Element> elements, int at, @Nullable Chain outer) {
    Chain next() {
      return new Chain(elements, at + 1, outer);
    }
  }

  /**
   * A rule's match.
   *
   * @param clitics leading letters of the first token that do not belong to it
   */
  record Match(Rule rule, int start, int end, int clitics, Captures captures) {}
}
