package org.musnad.cli.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares names and phrases as the scorer's rules have it. This folding is part of the measure and stays as it is, whatever the
 * reader's own folding learns.
 */
final class Letters {
  private static final String FROM = "أإآٱىئؤة“”«»٠١٢٣٤٥٦٧٨٩";
  private static final String TO = "ااااييوه\"\"\"\"0123456789";
  private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f\\x85\\p{Z}]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final String EDGES = " .,،؛:\"'()[]-–—";
  private static final List<String> PREFIXES =
      List.of("وال", "فال", "بال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك");
  private static final List<String> PARTICLES = List.of("و", "ف", "ب", "ل", "ك");
  private static final Set<String> STOP = Set.of(
      "في", "من", "علي", "الي", "عن", "و", "ان", "مع", "ما", "التي", "الذي", "هو", "هي");

  private Letters() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != 'ـ' && !isMark(c)) {
        int at = FROM.indexOf(c);
        folded.append(at < 0 ? c : TO.charAt(at));
      }
    }
    return strip(SPACE.matcher(folded).replaceAll(" "));
  }

  static boolean sameName(String a, String b) {
    Set<String> forms = nameForms(a);
    forms.retainAll(nameForms(b));
    return !forms.isEmpty();
  }

  static boolean sameWord(String a, String b) {
    return fold(a).toLowerCase(Locale.ROOT).equals(fold(b).toLowerCase(Locale.ROOT));
  }

  /** How much of two phrases' words is the same, from 0 to 1. */
  static double overlap(String a, String b) {
    Set<String> left = tokens(a);
    Set<String> right = tokens(b);
    if (left.isEmpty() || right.isEmpty()) {
      return fold(a).equals(fold(b)) ? 1 : 0;
    }
    double all = left.size() + right.size();
    left.retainAll(right);
    return 2 * left.size() / all;
  }

  private static Set<String> tokens(String text) {
    Set<String> tokens = new HashSet<>();
    Matcher words = WORD.matcher(fold(text));
    while (words.find()) {
      String word = words.group();
      for (String prefix : PREFIXES) {
        if (word.startsWith(prefix) && word.length() - prefix.length() >= 3) {
          word = word.substring(prefix.length());
          break;
        }
      }
      if (!STOP.contains(word)) {
        tokens.add(word);
      }
    }
    return tokens;
  }

  private static Set<String> nameForms(String name) {
    String folded = fold(name);
    Set<String> forms = new HashSet<>(Set.of(folded));
    if (folded.length() > 3 && PARTICLES.contains(folded.substring(0, 1))) {
      forms.add(folded.substring(1));
    }
    for (String form : List.copyOf(forms)) {
      if (form.length() > 4 && form.startsWith("لل")) {
        forms.add("ال" + form.substring(2));
      }
      if (form.length() > 4 && form.startsWith("ال")) {
        forms.add(form.substring(2));
      }
    }
    return forms;
  }

  private static boolean isMark(char c) {
    return c >= 0x064B && c <= 0x065F || c == 0x0670 || c >= 0x06D6 && c <= 0x06ED || c >= 0x200C && c <= 0x200F
        || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
