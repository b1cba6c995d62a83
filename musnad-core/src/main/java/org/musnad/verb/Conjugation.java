package org.musnad.verb;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * All that decides how a verb is conjugated, with its plain radicals left open as {@code 1 2 3 4}: verbs with equal
 * conjugations share one {@link Paradigm}.
 *
 * @param radicals one sign a radical: its number, or the letter itself where the letter changes something
 * @param pastVowel the vowel before the last radical of form I's past
 * @param presentVowel the same of its present
 * @param drops whether a first radical و is dropped in the present: {@code يصل}
 * @param stem the stem of a present that the table writes out, else empty
 * @param regular which of masdar, active and passive participle follow the pattern: one letter each of {@code map}
 * @param transitive whether the verb has a passive
 */
record Conjugation(Form form, String radicals, char pastVowel, char presentVowel, boolean drops, String stem,
    String regular, boolean transitive) {
  private static final String ASSIMILATING = "تصضطظدذز";
  private static final char FATHA = '\u064E';
  private static final char DAMMA = '\u064F';
  private static final char KASRA = '\u0650';
  private static final char SHADDA = '\u0651';

  /** A verb's conjugations: more than one where form I has several presents. */
  static Set<Conjugation> of(Verb verb) {
    String letters = verb.root();
    if (letters.length() != verb.form().radicals()) {
      throw new IllegalArgumentException("root does not fit form " + verb.form() + ": " + verb.lemma());
    }
    Set<Conjugation> conjugations = new LinkedHashSet<>();
    for (String present : verb.present().isEmpty() ? java.util.List.of("") : Rows.split(verb.present(), '|')) {
      conjugations.add(of(verb, present));
    }
    return conjugations;
  }

  private static Conjugation of(Verb verb, String present) {
    String radicals = radicals(verb);
    if (verb.form() != Form.I) {
      return new Conjugation(verb.form(), radicals, 'a', 'a', false, "", regular(verb), transitive(verb));
    }
    char pastVowel = pastVowel(verb);
    boolean writtenOut = present.length() > 1;
    char vowel = present.isEmpty() || writtenOut ? presentVowel(radicals, pastVowel) : present.charAt(0);
    boolean drops = radicals.charAt(0) == 'و' && vowel != 'u' && !writtenOut && !doubled(radicals);
    boolean vowelShows = radicals.indexOf('ء', 1) > 0 || isWeak(radicals.charAt(1)) || isWeak(radicals.charAt(2));
    return new Conjugation(Form.I, radicals, pastVowel, vowelShows ? vowel : 'a', drops,
        writtenOut ? stem(present) : "", regular(verb), transitive(verb));
  }

  /** A pattern filled with the radicals and form I's vowel. */
  String fill(String pattern, char vowel) {
    StringBuilder filled = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      filled.append(c >= '1' && c <= '4' ? radicals.charAt(c - '1') : c == 'V' ? vowel : c);
    }
    return form == Form.VIII ? assimilated(filled.toString()) : filled.toString();
  }

  char lastRadical() {
    return radicals.charAt(radicals.length() - 1);
  }

  boolean weakLast() {
    return lastRadical() == 'W' || lastRadical() == 'Y';
  }

  boolean hollow() {
    return radicals.charAt(1) == 'w' || radicals.charAt(1) == 'y';
  }

  private static String radicals(Verb verb) {
    String root = verb.root();
    int last = root.length() - 1;
    StringBuilder signs = new StringBuilder(root.length());
    for (int i = 0; i <= last; i++) {
      char letter = root.charAt(i);
      boolean shows = letter == 'ء' || i == 0 && (letter == 'و' || letter == 'ي' || assimilates(verb, letter))
          || i == last && (letter == 'ت' || letter == 'ن');
      signs.append(shows ? letter : (char) ('1' + i));
    }
    if (last == 2) {
      weak(verb, signs);
    }
    return signs.toString();
  }

  private static boolean assimilates(Verb verb, char first) {
    return verb.form() == Form.VIII && ASSIMILATING.indexOf(first) >= 0;
  }

  private static void weak(Verb verb, StringBuilder signs) {
    char second = verb.root().charAt(1);
    char third = verb.root().charAt(2);
    boolean weakSecond = second == 'و' || second == 'ي';
    if (third == 'و' || third == 'ي') {
      signs.setCharAt(2, third == 'و' && verb.form() == Form.I && !verb.lemma().endsWith("ي") ? 'W' : 'Y');
      signs.setCharAt(1, second == 'ي' ? second : signs.charAt(1));
    } else if (weakSecond && verb.form().hollows()
        && "اآ".indexOf(verb.lemma().charAt(verb.lemma().length() - 2)) >= 0) {
      signs.setCharAt(1, second == 'و' ? 'w' : 'y');
    } else if (second == third && verb.form().contracts()) {
      char sign = signs.charAt(2) == '3' ? '2' : third;
      signs.setCharAt(1, sign);
      signs.setCharAt(2, sign);
    }
  }

  private static char pastVowel(Verb verb) {
    String lemma = verb.lemma();
    if (lemma.endsWith("ي") || lemma.indexOf('ئ') > 0) {
      return 'i';
    }
    if (lemma.indexOf('ؤ') > 0) {
      return 'u';
    }
    // Shows only on the seat of a last hamza: جئت, شئت, سؤت.
    boolean hollow = lemma.endsWith("اء");
    return !hollow ? 'a' : verb.root().charAt(1) == 'ي' ? 'i' : 'u';
  }

  private static char presentVowel(String radicals, char pastVowel) {
    char second = radicals.charAt(1);
    char third = radicals.charAt(2);
    if (second == 'w' || third == 'W') {
      return 'u';
    }
    return second == 'y' || third == 'Y' && pastVowel == 'a' || radicals.charAt(0) == 'و' ? 'i' : 'a';
  }

  private static boolean isWeak(char sign) {
    return "wyWY".indexOf(sign) >= 0;
  }

  private static boolean doubled(String radicals) {
    return radicals.charAt(1) == radicals.charAt(2);
  }

  private static boolean transitive(Verb verb) {
    return !verb.passiveParticiple().equals(Verb.NONE);
  }

  private static String regular(Verb verb) {
    return (verb.masdars().isEmpty() || verb.masdars().contains("-") ? "m" : "")
        + (verb.activeParticiple().isEmpty() ? "a" : "") + (verb.passiveParticiple().isEmpty() ? "p" : "");
  }

  /** A vocalised present, without the consonant of its person, in the notation of {@link Sounds}. */
  private static String stem(String present) {
    StringBuilder stem = new StringBuilder();
    for (int i = 1; i < present.length(); i++) {
      char c = present.charAt(i);
      switch (c) {
        case FATHA -> stem.append('a');
        case DAMMA -> stem.append('u');
        case KASRA -> stem.append('i');
        case SHADDA -> stem.append(stem.charAt(stem.length() - 1));
        case 'ى' -> stem.append('Y');
        default -> stem.append(c);
      }
    }
    return stem.toString();
  }

  /** Form VIII's ت grows like the first radical: {@code اتصل}, {@code ازداد}, {@code اضطر}. */
  private String assimilated(String filled) {
    char first = radicals.charAt(0);
    String pair = switch (first) {
      case 'و', 'ي' -> "تت";
      case 'ص', 'ض', 'ط', 'ظ' -> first + "ط";
      case 'د', 'ذ' -> "دد";
      case 'ز' -> "زد";
      default -> first + "ت";
    };
    return filled.replace(first + "ت", pair);
  }
}
