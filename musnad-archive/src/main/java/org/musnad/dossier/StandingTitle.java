package org.musnad.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;

/**
 * An office's title as it stands by itself, in the nominative, whatever its sentence made of it: «رئيسا للوزراء» is
 * «رئيس الوزراء», «مديرا عاما لشركة النفط» is «مدير عام لشركة النفط», and of «ترأس تحرير المجلة» it is «رئيس تحرير المجلة».
 */
final class StandingTitle {
  private static final char TANWIN = '\u064B';
  private static final char ALEF = 'ا';
  private static final String TO = "ل";
  private static final String TO_THE = "لل";
  private static final String THE = "ال";

  private StandingTitle() {}

  /**
   * The title that stands by itself.
   *
   * @param title the letters in the article
   * @param trigger the word that tells of the office; a verb may say what it is («يقود»)
   * @param owner the body or country told with it, or null
   */
  static String of(String title, String trigger, @Nullable String owner) {
    String verb = OfficeWords.nounOf(Folding.fold(title).strip());
    if (verb != null) {
      return owner == null ? verb : verb + " " + owner;
    }
    String nominative = nominative(title);
    String noun = nounOf(trigger);
    List<String> words = Words.of(nominative);
    boolean named = words.isEmpty() || OfficeWords.isNoun(OfficeWords.same(Words.withoutArticle(words.get(0))));
    boolean bodyOnly = owner != null && Words.of(nominative).containsAll(Words.of(owner));
    return noun != null && !named && bodyOnly ? noun + " " + nominative : nominative;
  }

  /** The noun of office that a trigger says, with or without «و» or «ف» before it. */
  private static @Nullable String nounOf(String trigger) {
    String folded = Folding.fold(trigger).strip();
    String noun = OfficeWords.nounOf(folded);
    boolean joined = noun == null && folded.length() > 3 && (folded.startsWith("و") || folded.startsWith("ف"));
    return joined ? OfficeWords.nounOf(folded.substring(1)) : noun;
  }

  /** A title in the nominative: the accusative goes from the noun and its adjectives, and «لـ» before its owner. */
  static String nominative(String title) {
    List<String> words = new ArrayList<>(List.of(title.strip().split("\\s+")));
    boolean accusative = isAccusative(words.get(0), words.size() > 1 ? words.get(1) : "");
    int adjectives = 1;
    if (accusative) {
      while (adjectives < words.size() && isAccusative(words.get(adjectives), "")) {
        adjectives++;
      }
    }
    boolean owned = adjectives == 1 && words.size() > 1 && (accusative || words.get(1).startsWith(TO_THE));
    String owner = owned ? withoutTo(words.get(1), words.size() > 2 ? words.get(2) : "") : null;
    for (int i = 0; accusative && i < adjectives; i++) {
      words.set(i, withoutCase(words.get(i), owner != null));
    }
    if (owner != null) {
      words.set(1, owner);
    }
    return String.join(" ", words);
  }

  /** Written tanwin says so; a bare final alef does on words that do not end in one by themselves. */
  private static boolean isAccusative(String word, String next) {
    if (word.indexOf(TANWIN) >= 0) {
      return true;
    }
    boolean dual = next.startsWith(THE);
    return word.length() > 3
        && word.charAt(word.length() - 1) == ALEF
        && !word.startsWith(THE)
        && !dual
        && !OfficeWords.isWhole(Folding.fold(word));
  }

  private static String withoutCase(String word, boolean owned) {
    String letters = word.replace(String.valueOf(TANWIN), "");
    String defective = owned ? null : OfficeWords.defective(Folding.fold(letters));
    if (defective != null) {
      return defective;
    }
    return letters.length() > 2 && letters.charAt(letters.length() - 1) == ALEF
        ? letters.substring(0, letters.length() - 1)
        : letters;
  }

  /** The word without «لـ», or null where it does not begin with it. */
  private static @Nullable String withoutTo(String word, String next) {
    String known = OfficeWords.behindTo(Folding.fold(word));
    if (known != null) {
      boolean definite = known.startsWith(THE);
      return definite && isNounWithArticle(next) ? known.substring(THE.length()) : known;
    }
    if (word.startsWith(TO_THE) && word.length() > 4) {
      return THE + word.substring(TO_THE.length());
    }
    boolean particle = OfficeWords.isWhole(Folding.fold(word));
    return word.startsWith(TO) && word.length() > 3 && !particle ? word.substring(TO.length()) : null;
  }

  /** «للجنة الأمن» is «لجنة الأمن», «للجنة الأمنية» is «اللجنة الأمنية»: an adjective agrees, a noun does not. */
  private static boolean isNounWithArticle(String word) {
    return word.startsWith(THE) && !(word.endsWith("ية") || word.endsWith("يا") || word.endsWith("العليا"));
  }
}
