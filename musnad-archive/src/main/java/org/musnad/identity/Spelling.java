package org.musnad.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.musnad.language.Table;
import org.musnad.text.Folding;

/**
 * Words of names across spellings: keys by which Latin and Arabic letters meet, and how far two spellings are apart.
 *
 * <pre>{@code
 * Spelling.keys("Kadhimi")             // [ktm], as Spelling.keys("الكاظمي")
 * Spelling.distance("kadhimi", "كاظمي") // near 0
 * }</pre>
 *
 * <p>Stateless.
 */
public final class Spelling {
  /** A word has at most so many keys. */
  private static final int MOST_KEYS = 24;

  /** An Arabic vowel letter or breath that no Latin letter stands for, and any other such letter. */
  private static final double EXTRA_VOWEL = 0.7;
  private static final double EXTRA = 3;

  /** A Latin vowel, and any other Latin letter, that is not written in Arabic. */
  private static final double SHORT_VOWEL = 0.3;
  private static final double LEFT_OUT = 2.5;

  private static final LatinLetters LATIN = LatinLetters.load();
  private static final Map<Character, Character> CLASSES = classes();
  private static final String SOFT = Folding.fold("اويهعءح");
  private static final String ARTICLE = Folding.fold("ال");
  private static final Pattern LATIN_ARTICLE = Pattern.compile("^(?:[ae]l|a([sdtnrz]|sh)|ul|oul)[-‑'’ ]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Spelling() {}

  private static Map<Character, Character> classes() {
    Map<Character, Character> classes = new HashMap<>();
    for (List<String> row : Table.rows(Spelling.class, "letter-classes.tsv")) {
      for (String letter : row.get(1).split(" ", -1)) {
        classes.put(Folding.fold(letter).charAt(0), row.get(0).charAt(0));
      }
    }
    return classes;
  }

  /** Whether a word begins with a letter that is not Arabic. */
  public static boolean isLatin(String word) {
    return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  /** The keys of a word; two spellings of one word have at least one in common. Empty for a word without consonants. */
  public static Set<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    if (isLatin(word)) {
      String latin = latin(word);
      latinKeys(latin, keys);
      if (latin.length() > 4 && (latin.startsWith("al") || latin.startsWith("el"))) {
        latinKeys(latin.substring(2), keys);
      }
    } else {
      String arabic = Folding.fold(word);
      keys.add(key(arabic));
      if (arabic.startsWith(ARTICLE) && arabic.length() > 3) {
        keys.add(key(arabic.substring(2)));
      }
    }
    keys.remove("");
    return keys;
  }

  /** The key of folded Arabic letters. */
  static String key(String arabic) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < arabic.length(); i++) {
      Character letter = CLASSES.get(arabic.charAt(i));
      if (letter != null && (key.isEmpty() || key.charAt(key.length() - 1) != letter)) {
        key.append(letter.charValue());
      }
    }
    return key.toString();
  }

  /** All ways of writing the letters one after another, the usual ones first, as keys. */
  private static void latinKeys(String latin, Set<String> keys) {
    Set<String> open = new LinkedHashSet<>(Set.of(""));
    for (int at = 0; at < latin.length(); ) {
      int length = LATIN.longest(latin, at);
      if (length == 0) {
        at++;
        continue;
      }
      Set<String> ways = new LinkedHashSet<>();
      LATIN.ways(latin.substring(at, at + length)).stream().filter(way -> way.cost() < 1).forEach(way -> ways.add(key(way.arabic())));
      Set<String> longer = new LinkedHashSet<>();
      for (String way : ways) {
        open.stream().map(head -> joined(head, way)).forEach(longer::add);
      }
      open = longer.size() <= MOST_KEYS ? longer : new LinkedHashSet<>(longer.stream().limit(MOST_KEYS).toList());
      at += length;
    }
    keys.addAll(open);
  }

  private static String joined(String head, String tail) {
    boolean twice = !head.isEmpty() && !tail.isEmpty() && head.charAt(head.length() - 1) == tail.charAt(0);
    return head + (twice ? tail.substring(1) : tail);
  }

  /** Lower case, without article and with those marks only that the table knows. */
  static String latin(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = LATIN_ARTICLE.matcher(lower).replaceFirst("");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      String letter = bare.substring(i, i + 1);
      out.append(LATIN.ways(letter).isEmpty()
          ? MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("")
          : letter);
    }
    return out.toString();
  }

  /**
   * How far a Latin spelling is from an Arabic one: 0 where every letter is written in the usual way; about 1 for each
   * letter that is written in another way, 2 to 3 for each that does not fit.
   */
  public static double distance(String latinWord, String arabicWord) {
    String latin = latin(latinWord);
    String arabic = Folding.fold(arabicWord);
    double best = aligned(latin, arabic);
    if (arabic.startsWith(ARTICLE) && arabic.length() > 3) {
      best = Math.min(best, aligned(latin, arabic.substring(2)) + 0.1);
    }
    return best;
  }

  private static double aligned(String latin, String arabic) {
    double[][] cost = new double[latin.length() + 1][arabic.length() + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= latin.length(); i++) {
      for (int j = 0; j <= arabic.length(); j++) {
        if (cost[i][j] < Double.MAX_VALUE) {
          step(latin, arabic, cost, i, j);
        }
      }
    }
    return cost[latin.length()][arabic.length()];
  }

  private static void step(String latin, String arabic, double[][] cost, int i, int j) {
    double here = cost[i][j];
    if (j < arabic.length()) {
      cheaper(cost, i, j + 1, here + (SOFT.indexOf(arabic.charAt(j)) >= 0 ? EXTRA_VOWEL : EXTRA));
    }
    if (i == latin.length()) {
      return;
    }
    cheaper(cost, i + 1, j, here + leftOut(latin, i));
    for (int length = Math.min(LatinLetters.most(), latin.length() - i); length > 0; length--) {
      for (LatinLetters.Writing way : LATIN.ways(latin.substring(i, i + length))) {
        if (arabic.startsWith(way.arabic(), j)) {
          cheaper(cost, i + length, j + way.arabic().length(), here + way.cost());
        }
      }
    }
  }

  private static double leftOut(String latin, int i) {
    char letter = latin.charAt(i);
    if (i > 0 && letter == latin.charAt(i - 1)) {
      return 0;
    }
    return "aeiouy'’-.".indexOf(letter) >= 0 || letter == 'h' && i == latin.length() - 1 ? SHORT_VOWEL : LEFT_OUT;
  }

  private static void cheaper(double[][] cost, int i, int j, double candidate) {
    cost[i][j] = Math.min(cost[i][j], candidate);
  }
}
