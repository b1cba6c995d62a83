package org.musnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.lexicon.Word;

/**
 * Names in Latin letters that an article gives in brackets behind the Arabic ones: "دونالد ترامب (Donald Trump)". Such a name is one more
 * spelling of the same bearer. Names that stand in Latin letters alone are known from the tables only.
 */
final class LatinNames {
  /** How many words a name in brackets may have. */
  private static final int LONGEST = 8;

  private static final String RULE = "name.latin-in-brackets";

  private LatinNames() {}

  /** The names with those in Latin letters behind them, in order. */
  static List<NameSpan> add(Words words, List<NameSpan> names) {
    List<NameSpan> all = new ArrayList<>(names);
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      int end = endInBrackets(words, name.end());
      if (end > 0 && !isTaken(names, i, end)) {
        all.add(new NameSpan(name.end() + 1, end, name.type(), null, RULE));
      }
    }
    if (all.size() > names.size()) {
      all.sort((a, b) -> a.first() != b.first() ? Integer.compare(a.first(), b.first()) : Integer.compare(a.end(), b.end()));
    }
    return all;
  }

  /** Whether a listed name already stands in the brackets behind the name at a place. */
  private static boolean isTaken(List<NameSpan> names, int at, int end) {
    for (int i = at + 1; i < names.size() && names.get(i).first() < end; i++) {
      if (names.get(i).first() > names.get(at).end()) {
        return true;
      }
    }
    return false;
  }

  /** Gives names in brackets the keys of the names before them. */
  static void join(Names names, Map<NameSpan, String> keys) {
    Map<Integer, String> endingAt = new HashMap<>();
    names.names().forEach(name -> endingAt.put(name.end(), keys.getOrDefault(name, "")));
    for (NameSpan name : names.names()) {
      String key = name.rule().equals(RULE) ? endingAt.get(name.first() - 1) : null;
      if (key != null) {
        keys.put(name, key);
      }
    }
  }

  /** One past the last Latin word where only such words, the first with a capital, stand in brackets from a token on; else 0. */
  private static int endInBrackets(Words words, int open) {
    if (open + 2 >= words.size() || !words.get(open).isSign('(') || !startsWithCapital(words, words.get(open + 1))) {
      return 0;
    }
    int at = open + 1;
    while (at < words.size() && at - open <= LONGEST && isLatin(words.get(at))) {
      at++;
    }
    return at < words.size() && words.get(at).isSign(')') ? at : 0;
  }

  private static boolean isLatin(Word word) {
    return word.token().isWord() && Character.UnicodeScript.of(word.token().folded().charAt(0)) == Character.UnicodeScript.LATIN;
  }

  private static boolean startsWithCapital(Words words, Word word) {
    return isLatin(word) && Character.isUpperCase(words.text().original().charAt(word.token().span().start()));
  }
}
