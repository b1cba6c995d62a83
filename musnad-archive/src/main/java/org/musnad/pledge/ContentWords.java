package org.musnad.pledge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.musnad.language.Table;
import org.musnad.text.Folding;
import org.musnad.text.Text;
import org.musnad.text.Token;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.verb.VerbTable;

/**
 * The words of a text that say what it is about, made comparable: verbs and verbal nouns by their root («سنبني»,
 * «بناء»), other words without prefixes, endings and long vowels, by which most plurals meet their singulars («مدرسة»,
 * «المدارس»). Two different words meet so now and then: never let one shared word decide.
 */
final class ContentWords {
  private static final Set<String> PLAIN = new HashSet<>();
  private static final Set<String> PREFIXES = new HashSet<>();
  private static final Set<String> ENDINGS = new HashSet<>();
  private static final int LEAST = 3;
  private static final int REMEMBERED = 50_000;
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  static {
    for (List<String> row : Table.rows(ContentWords.class, "plain-words.tsv")) {
      Set<String> kind = switch (row.get(1)) {
        case "plain" -> PLAIN;
        case "prefix" -> PREFIXES;
        case "ending" -> ENDINGS;
        default -> throw new IllegalStateException("plain-words.tsv: unknown " + row.get(1));
      };
      kind.add(Folding.fold(row.get(0)));
    }
  }

  private ContentWords() {}

  /** The comparable form of each word, with the word as it stands in the text; in order, without plain words. */
  static Map<String, String> of(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Token token : Text.of(text).tokens()) {
      String key = token.kind() == Token.Kind.SIGN ? "" : key(token.folded());
      if (!key.isEmpty()) {
        words.putIfAbsent(key, token.span().of(text));
      }
    }
    return words;
  }

  /** The comparable form of a folded word; empty for plain words. */
  static String key(String folded) {
    String known = KEYS.get(folded);
    if (known == null) {
      known = make(folded);
      if (KEYS.size() < REMEMBERED) {
        KEYS.put(folded, known);
      }
    }
    return known;
  }

  private static String make(String folded) {
    String bare = withoutPrefix(folded);
    if (PLAIN.contains(folded) || PLAIN.contains(bare) || bare.length() < 2) {
      return "";
    }
    for (String word : List.of(folded, bare)) {
      for (VerbForm form : VerbTable.load().lookup(word)) {
        if (form.kind() == Inflection.Kind.FINITE || form.kind() == Inflection.Kind.MASDAR) {
          return Folding.fold(form.verb().root());
        }
      }
    }
    return skeleton(withoutEnding(bare));
  }

  private static String withoutPrefix(String word) {
    String best = word;
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= LEAST) {
        String rest = word.substring(prefix.length());
        best = rest.length() < best.length() ? rest : best;
      }
    }
    return best;
  }

  private static String withoutEnding(String word) {
    String best = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
        String rest = word.substring(0, word.length() - ending.length());
        best = rest.length() < best.length() ? rest : best;
      }
    }
    return best;
  }

  /** Without the long vowels behind the first letter, where three letters are left. */
  private static String skeleton(String word) {
    String bones = word.charAt(0) + word.substring(1).replaceAll("[اوي]", "");
    return bones.length() >= LEAST ? bones : word;
  }
}
