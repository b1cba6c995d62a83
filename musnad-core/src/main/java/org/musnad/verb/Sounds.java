package org.musnad.verb;

/**
 * Lets a stem and its ending settle into what is pronounced. The notation is that of {@code forms.tsv}, and
 * besides: {@code w y}
 * a hollow verb's middle radical, {@code W Y} a weak last radical, {@code ى} a final long a.
 */
final class Sounds {
  private static final String SHORT = "aiu";
  private static final String LONG = "AIU";

  private Sounds() {}

  static String settle(String stem, String ending) {
    if (stem.isEmpty()) {
      return "";
    }
    char last = stem.charAt(stem.length() - 1);
    String joined;
    if (last == 'W' || last == 'Y') {
      joined = weakLast(stem, ending);
    } else if (hollowAt(stem) >= 0) {
      joined = hollow(stem, hollowAt(stem), ending);
    } else {
      joined = contract(stem, ending) + ending;
    }
    return twoHamzas(joined);
  }

  static boolean isShort(char c) {
    return SHORT.indexOf(c) >= 0;
  }

  static boolean isVowel(char c) {
    return isShort(c) || LONG.indexOf(c) >= 0 || c == 'ى';
  }

  private static boolean opensWithVowel(String ending) {
    return !ending.isEmpty() && isVowel(ending.charAt(0));
  }

  private static int hollowAt(String stem) {
    int w = stem.indexOf('w');
    return w >= 0 ? w : stem.indexOf('y');
  }

  /** The middle radical of a hollow verb gives its place to a long vowel, short again in a closed syllable. */
  private static String hollow(String stem, int at, String ending) {
    String before = stem.substring(0, at);
    char previous = stem.charAt(at - 1);
    char next = stem.charAt(at + 1);
    String after = stem.substring(at + 2) + ending;
    if (previous == 'A') {
      return before + 'ء' + next + after;
    }
    if (next == 'U') {
      return before + (stem.charAt(at) == 'w' ? 'U' : 'I') + after;
    }
    if (next == 'A') {
      return before + 'ي' + next + after;
    }
    String onset = isVowel(previous) ? before.substring(0, at - 1) : before;
    char open = lengthened(previous == 'a' ? 'a' : next);
    return onset + (opensWithVowel(ending) ? open : next) + after;
  }

  private static char lengthened(char vowel) {
    return LONG.charAt(SHORT.indexOf(vowel));
  }

  /** Equal last radicals draw together unless a consonant follows. */
  private static String contract(String stem, String ending) {
    int first = stem.length() - 3;
    boolean equal = first > 0 && stem.charAt(first) == stem.charAt(first + 2) && isShort(stem.charAt(first + 1));
    if (!equal || stem.charAt(first - 1) == stem.charAt(first) || !ending.isEmpty() && !opensWithVowel(ending)) {
      return stem;
    }
    char radical = stem.charAt(first);
    String before = stem.substring(0, first);
    String onset = isVowel(stem.charAt(first - 1)) ? before : before + stem.charAt(first + 1);
    return onset + radical + radical;
  }

  private static String weakLast(String stem, String ending) {
    String before = stem.substring(0, stem.length() - 2);
    char radical = stem.charAt(stem.length() - 1) == 'W' ? 'و' : 'ي';
    return switch (stem.charAt(stem.length() - 2)) {
      case 'A' -> before + "Aء" + ending;
      case 'U' -> before + (radical == 'و' ? "uوو" : "iيي") + ending;
      case 'a' -> afterA(before, radical, ending);
      case 'i' -> afterHigh(before, "i", 'I', 'ي', ending);
      default -> afterHigh(before, "u", 'U', 'و', ending);
    };
  }

  private static String afterA(String before, char radical, String ending) {
    if (ending.isEmpty()) {
      return before + 'a';
    }
    if (ending.length() == 1 && isShort(ending.charAt(0))) {
      // After a ya the final alif is never written as one: يحيا.
      return before + (radical == 'و' || before.endsWith("ي") ? 'A' : 'ى');
    }
    if (ending.startsWith("aT")) {
      return before + 'A' + ending.substring(1);
    }
    return before + switch (ending.charAt(0)) {
      case 'a' -> ending;
      case 'U' -> "aو" + ending.substring(1);
      case 'I' -> "aي" + ending.substring(1);
      default -> "a" + radical + ending;
    };
  }

  private static String afterHigh(String before, String vowel, char lengthened, char radical, String ending) {
    if (ending.isEmpty()) {
      return before + vowel;
    }
    return before + switch (ending.charAt(0)) {
      case 'u' -> lengthened + ending.substring(1);
      case 'a', 'A' -> vowel + radical + ending;
      case 'U', 'I' -> ending;
      default -> lengthened + ending;
    };
  }

  /** Of two hamzas in one syllable the second becomes length: {@code إيمان}, {@code آكل}. */
  static String twoHamzas(String word) {
    int at = word.indexOf('ء');
    boolean syllable = at >= 0 && at + 3 < word.length() && isShort(word.charAt(at + 1)) && word.charAt(at + 2) == 'ء'
        && !isVowel(word.charAt(at + 3));
    return syllable ? word.substring(0, at + 1) + lengthened(word.charAt(at + 1)) + word.substring(at + 3) : word;
  }
}
