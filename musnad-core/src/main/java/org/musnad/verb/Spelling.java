package org.musnad.verb;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Writes what is pronounced in unvocalised Arabic letters: doubled letters once, hamza on its seat. Where
 * newspapers differ
 * ({@code يقرأون}, {@code يقرؤون}) every spelling is given.
 */
final class Spelling {
  private static final int CHOICES = 3;

  private final String sounds;
  private final int choice;
  private final StringBuilder out = new StringBuilder();
  private int at = 0;

  private Spelling(String sounds, int choice) {
    this.sounds = sounds;
    this.choice = choice;
  }

  /** The spellings of a word that stands alone. */
  static Set<String> alone(String sounds) {
    int end = sounds.length();
    boolean ends = end > 1 && Sounds.isShort(sounds.charAt(end - 1));
    return write(ends ? sounds.substring(0, end - 1) : sounds);
  }

  /** The spellings of a word before an enclitic pronoun, with the pronoun left off. */
  static Set<String> beforePronoun(String sounds) {
    String joined = sounds.replace('ى', 'A').replace('T', 'ت');
    if (joined.endsWith("ا")) {
      joined = joined.substring(0, joined.length() - 1);
    }
    Set<String> spellings = write(joined);
    String bare = Sounds.isShort(joined.charAt(joined.length() - 1))
        ? joined.substring(0, joined.length() - 1) : joined;
    if (bare.endsWith("ء")) {
      // Many newspapers keep the final seat: يقرأه beside يقرؤه.
      spellings.addAll(write(bare));
    }
    return spellings;
  }

  private static Set<String> write(String sounds) {
    Set<String> spellings = new LinkedHashSet<>();
    int choices = sounds.contains("ءU") ? CHOICES : 1;
    for (int choice = 0; choice < choices; choice++) {
      spellings.add(new Spelling(sounds, choice).write());
    }
    return spellings;
  }

  private String write() {
    for (; at < sounds.length(); at++) {
      char c = sounds.charAt(at);
      if (Sounds.isVowel(c)) {
        vowel(c);
      } else if (c == at(at + 1)) {
        continue; // doubled: written once
      } else if (c == 'ء') {
        hamza();
      } else {
        out.append(consonant(c));
      }
    }
    return out.toString();
  }

  private void vowel(char c) {
    switch (c) {
      case 'A' -> out.append('ا');
      case 'I' -> out.append('ي');
      case 'U' -> out.append('و');
      case 'ى' -> out.append('ى');
      default -> {
        if (at == 0) {
          out.append('ا');
        }
      }
    }
  }

  /** A glide takes the colour of the vowel that it closes: {@code إيصال}, {@code يوقن}. */
  private char consonant(char c) {
    boolean closes = at + 1 < sounds.length() && !Sounds.isVowel(at(at + 1));
    if (c == 'و' && at(at - 1) == 'i' && closes) {
      return 'ي';
    }
    if (c == 'ي' && at(at - 1) == 'u' && closes) {
      return 'و';
    }
    return c == 'T' ? at + 1 == sounds.length() ? 'ة' : 'ت' : c;
  }

  private void hamza() {
    char before = at(at - 1) == 'ء' ? at(at - 2) : at(at - 1);
    char after = at(at + 1);
    if (after == 'A' && (at == 0 || before == 'a' || !Sounds.isVowel(before))) {
      out.append('آ');
      at++;
    } else if (at == 0) {
      out.append(after == 'i' || after == 'I' ? 'إ' : 'أ');
    } else if (after == 0) {
      out.append(finalSeat(before));
    } else {
      out.append(middleSeat(before, after));
    }
  }

  private static char finalSeat(char before) {
    return switch (before) {
      case 'a' -> 'أ';
      case 'i' -> 'ئ';
      case 'u' -> 'ؤ';
      default -> 'ء';
    };
  }

  private char middleSeat(char before, char after) {
    if (before == 'i' || before == 'I' || before == 'ي' || after == 'i' || after == 'I') {
      return 'ئ';
    }
    if (after == 'U') {
      return switch (choice) {
        case 0 -> before == 'U' ? 'ئ' : 'ؤ';
        case 1 -> 'ء';
        default -> before == 'a' ? 'أ' : 'ئ';
      };
    }
    if (after == 'u' || before == 'u') {
      return 'ؤ';
    }
    return before == 'A' || before == 'U' ? 'ء' : 'أ';
  }

  private char at(int index) {
    return index >= 0 && index < sounds.length() ? sounds.charAt(index) : 0;
  }
}
