package org.musnad.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * How tables write the last letters that fold alike: ى and ي, ة and ه. Filled while tables are loaded, then only read.
 */
final class WrittenEndings {
  private final Set<String> alif = new HashSet<>();
  private final Set<String> namesInYeh = new HashSet<>();
  private final Set<String> heh = new HashSet<>();

  /** Takes a word as a table writes it, and as it is folded. */
  void add(String word, String folded, boolean name) {
    switch (word.charAt(word.length() - 1)) {
      case 'ى' -> {
        if (!name) {
          alif.add(folded);
        }
      }
      case 'ي' -> {
        if (name) {
          namesInYeh.add(folded);
        }
      }
      case 'ه' -> heh.add(folded);
      default -> {}
    }
  }

  /** Whether a name and a word that is none differ by ي and ى: علي and على. */
  boolean tellName(String folded) {
    return alif.contains(folded) && namesInYeh.contains(folded);
  }

  /** Whether some table writes the word with ه. */
  boolean isHeh(String folded) {
    return heh.contains(folded);
  }
}
