package org.musnad.syndication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musnad.text.Folding;
import org.musnad.text.Token;

/** The names of news agencies, and the words that credit them. Immutable. */
final class Agencies {
  /** How much a name says by itself. */
  enum Stands {
    FREE,
    BOUND,
    SIGN
  }

  /** An agency by one of its names, folded. */
  record Name(List<String> words, String agency, Stands stands) {}

  /** A name at a place: the tokens from first to the one before end. */
  record Found(Name name, int first, int end) {}

  private static final Map<String, List<Name>> BY_FIRST_WORD = new HashMap<>();
  private static final Map<String, String> BY_LETTERS = new HashMap<>();
  private static final Map<String, String> ARABIC = new HashMap<>();
  private static final Map<String, Set<String>> WORDS = new HashMap<>();
  private static final String TO = Folding.fold("ل");
  private static final String ARTICLE = Folding.fold("ال");
  private static final Set<Character> AND = Set.of('و', 'ف');

  static {
    for (List<String> row : Table.rows("agencies.tsv")) {
      String letters = Folding.fold(row.get(0));
      Stands stands = switch (row.get(2)) {
        case "free" -> Stands.FREE;
        case "bound" -> Stands.BOUND;
        case "sign" -> Stands.SIGN;
        default -> throw new IllegalStateException("agencies.tsv: unknown " + row.get(2));
      };
      Name name = new Name(List.of(letters.split(" ")), row.get(1), stands);
      BY_FIRST_WORD.computeIfAbsent(name.words().get(0), word -> new ArrayList<>()).add(name);
      BY_LETTERS.put(letters, row.get(1));
      ARABIC.putIfAbsent(row.get(1), row.get(0));
    }
    BY_FIRST_WORD.values().forEach(names -> names.sort((a, b) -> b.words().size() - a.words().size()));
    for (List<String> row : Table.rows("credit-words.tsv")) {
      WORDS.computeIfAbsent(row.get(1), kind -> new HashSet<>()).add(Folding.fold(row.get(0)));
    }
  }

  private Agencies() {}

  /** The agency that bears a name, with or without the word for agency. */
  static Optional<String> named(String name) {
    List<String> words = new ArrayList<>(List.of(Folding.fold(name).strip().split("[^\\p{L}\\p{N}]+")));
    if (words.size() > 1 && is("agency", words.get(0))) {
      words.remove(0);
    }
    return Optional.ofNullable(BY_LETTERS.get(String.join(" ", words)));
  }

  /** The first name that the table has for an agency. */
  static String arabicName(String agency) {
    return ARABIC.getOrDefault(agency, agency);
  }

  /** Whether a folded word is of a kind of the table of credit words, with or without «و» and «ف» before it. */
  static boolean is(String kind, String word) {
    Set<String> words = WORDS.getOrDefault(kind, Set.of());
    return words.contains(word) || word.length() > 2 && AND.contains(word.charAt(0)) && words.contains(word.substring(1));
  }

  /** Whether the preposition «ل» stands before a word, or is it. */
  static boolean isTo(String word) {
    return word.startsWith(TO);
  }

  /** A word as it is, and without prepositions: «لرويترز», «للأناضول», «ووكالة». */
  private static List<String> bare(String word) {
    boolean prefixed = word.length() > 2 && (isTo(word) || AND.contains(word.charAt(0)));
    if (!prefixed) {
      return List.of(word);
    }
    String rest = word.substring(1);
    return isTo(rest) && isTo(word) ? List.of(word, rest, ARTICLE + rest.substring(1)) : List.of(word, rest);
  }

  static boolean isAgencyWord(Token token) {
    return token.isWord() && bare(token.folded()).stream().anyMatch(word -> is("agency", word));
  }

  /** The longest name that begins with a token. */
  static Optional<Found> at(List<Token> tokens, int first) {
    for (String word : bare(tokens.get(first).folded())) {
      for (Name name : BY_FIRST_WORD.getOrDefault(word, List.of())) {
        int end = end(name, tokens, first);
        if (end > 0) {
          return Optional.of(new Found(name, first, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a name ends whose first word stands at a token, or 0; full stops may stand between its words (أ.ف.ب). */
  private static int end(Name name, List<Token> tokens, int first) {
    int at = first + 1;
    for (String word : name.words().subList(1, name.words().size())) {
      while (at < tokens.size() && tokens.get(at).is('.')) {
        at++;
      }
      if (at == tokens.size() || !tokens.get(at).folded().equals(word)) {
        return 0;
      }
      at++;
    }
    return at;
  }
}
