package org.musnad.pledge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.musnad.identity.FoldedWords;
import org.musnad.language.Table;
import org.musnad.text.Folding;
import org.musnad.text.Text;
import org.musnad.text.Token;
import org.musnad.verb.Inflection;
import org.musnad.verb.VerbForm;
import org.musnad.word.Analyser;
import org.musnad.word.Analysis;
import org.musnad.word.Reading;

/**
 * The words of a text that say what it is about, made comparable: verbs and verbal nouns by their root («سنبني»,
 * «بناء»), other words without what is written together with them, without endings and long vowels, by which most
 * plurals meet their singulars («مدرسة», «المدارس»). Two different words meet so now and then: never let one shared word
 * decide.
 */
final class ContentWords {
  private static final Set<String> PLAIN = new HashSet<>();
  private static final Set<String> ENDINGS = new HashSet<>();
  private static final int LEAST = 3;

  private static final int REMEMBERED = 200_000;
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  /** Marks a root: that of «تعليم» is no «عالم». */
  private static final String ROOT = "√";

  static {
    for (List<String> row : Table.rows(ContentWords.class, "plain-words.tsv")) {
      Set<String> kind = switch (row.get(1)) {
        case "plain" -> PLAIN;
        case "ending" -> ENDINGS;
        default -> throw new IllegalStateException("plain-words.tsv: unknown " + row.get(1));
      };
      kind.add(Folding.fold(row.get(0)));
    }
  }

  /** Loaded when first asked: listing pledges of an empty archive needs none. */
  private static final class Words {
    private static final Analyser ANALYSER = Analyser.load();
  }

  /** A word by its comparable form, and as it stands in the text. */
  record Word(String key, String letters) {}

  private ContentWords() {}

  /** The comparable form of each word, with the word as it stands in the text; in order, without plain words. */
  static Map<String, String> of(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    all(text).stream().filter(word -> !word.key().isEmpty()).forEach(word -> words.putIfAbsent(word.key(), word.letters()));
    return words;
  }

  /** All words of a text; the comparable form of plain words is empty. */
  static List<Word> all(String text) {
    return Text.of(text).tokens().stream()
        .filter(token -> token.kind() != Token.Kind.SIGN)
        .map(token -> new Word(key(token), token.span().of(text)))
        .toList();
  }

  /** A word has one form whatever stands beside it, so that it meets itself; and each is looked at only once. */
  private static String key(Token token) {
    String written = Analyser.written(token);
    String known = KEYS.get(written);
    if (known == null) {
      known = Words.ANALYSER.analyse(Text.of(written)).stream().map(ContentWords::key).findFirst().orElse("");
      if (KEYS.size() < REMEMBERED) {
        KEYS.put(written, known);
      }
    }
    return known;
  }

  private static String key(Analysis word) {
    Reading best = word.best();
    String base = FoldedWords.withoutArticle(Folding.fold(best.base()));
    if (best.part().isClosed() || PLAIN.contains(word.token().folded()) || PLAIN.contains(base)) {
      return "";
    }
    VerbForm form = best.form();
    boolean act = form != null && (form.kind() == Inflection.Kind.FINITE || form.kind() == Inflection.Kind.MASDAR);
    return act && form != null ? ROOT + Folding.fold(form.verb().root()) : bones(withoutEnding(base));
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
  private static String bones(String word) {
    if (word.length() < 2) {
      return "";
    }
    String bones = word.charAt(0) + word.substring(1).replaceAll("[اوي]", "");
    return bones.length() >= LEAST ? bones : word;
  }
}
