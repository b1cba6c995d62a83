package org.musnad.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.text.Folding;

/**
 * Makes the table {@code common-nouns.txt}: the words that an encyclopedia writes often both with and without the article, which
 * names do not do. Prints the table.
 *
 * <pre>{@code
 * java -cp … org.musnad.bench.CommonNouns wikipedia.jsonl.gz > common-nouns.txt
 * }</pre>
 */
public final class CommonNouns {
  /** The article, and the article after «ل», which swallows its alif. */
  private static final String ARTICLE = "ال";

  private static final String FOR_THE = "لل";

  private static final char HEH = 'ه';
  private static final char TEH = 'ة';
  /** Stands for ة while a text is folded; no letter of Arabic. */
  private static final char TEH_MARK = 'ۃ';

  private static final int OFTEN = 5;
  private static final int TWIN_OFTEN = 3;
  private static final double BARE_SHARE = 0.12;
  private static final double DEFINITE_SHARE = 0.15;
  private static final int BARE_LETTERS = 3;
  private static final int DEFINITE_LETTERS = 5;

  private static final List<String> HEADER = List.of(
      "# Words, folded but for their ة, that are common nouns or adjectives rather than names: words that stand often both with and without the article.",
      "# Made by the command CommonNouns of musnad-bench from Arabic Wikipedia articles of 2017"
          + " (CC BY-SA 4.0, the contributors of Wikipedia):",
      "# a word is kept if it stands 5 times or more and its twin (with or without ال)"
          + " at least 3 times and at least 0.12 (bare) or 0.15 (with ال) as often.");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> inTeh = new HashMap<>();

  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("usage: CommonNouns CORPUS");
      System.exit(2);
    }
    CommonNouns nouns = new CommonNouns();
    Corpus.forEach(Path.of(arguments[0]), article -> nouns.count(article.text()));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    HEADER.forEach(line -> out.print(line + "\n"));
    nouns.kept().forEach(word -> out.print(word + "\n"));
    out.flush();
  }

  /** Counts the words of a text: unbroken runs of Arabic letters. */
  void count(String text) {
    // Folding would make ه of ة.
    String folded = Folding.fold(text.replace(TEH, TEH_MARK));
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && isLetter(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = folded.substring(start, i);
        String plain = word.replace(TEH_MARK, HEH);
        counts.merge(plain, 1, Integer::sum);
        if (word.charAt(word.length() - 1) == TEH_MARK) {
          inTeh.merge(plain, 1, Integer::sum);
        }
        start = -1;
      }
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'ء' && c <= 'ي' || c == TEH_MARK;
  }

  /** The words to keep, sorted by code unit. */
  List<String> kept() {
    return counts.keySet().stream().filter(this::isCommon).sorted().map(this::written).toList();
  }

  /** With its ة where it has one. With the article no pronoun follows, so that a ه there is the word's own. */
  private String written(String word) {
    String definite = word.startsWith(ARTICLE) && word.length() >= DEFINITE_LETTERS ? word : ARTICLE + word;
    boolean teh = word.charAt(word.length() - 1) == HEH && 2 * inTeh.getOrDefault(definite, 0) > times(definite);
    return teh ? word.substring(0, word.length() - 1) + TEH : word;
  }

  private boolean isCommon(String word) {
    if (word.startsWith(ARTICLE) && word.length() >= DEFINITE_LETTERS) {
      return isCommon(word, times(word.substring(ARTICLE.length())), DEFINITE_SHARE);
    }
    // A short word such as «الم» more likely has its own alif and lam than the article.
    return word.length() >= BARE_LETTERS && isCommon(word, times(ARTICLE + word) + times(FOR_THE + word), BARE_SHARE);
  }

  private boolean isCommon(String word, int twin, double share) {
    int own = times(word);
    return own >= OFTEN && twin >= TWIN_OFTEN && twin >= share * own;
  }

  private int times(String word) {
    return counts.getOrDefault(word, 0);
  }
}
