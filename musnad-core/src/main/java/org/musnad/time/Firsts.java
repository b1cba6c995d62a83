package org.musnad.time;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** With which kinds of word a pattern can begin, and which words it names by their letters. */
final class Firsts {
  private Firsts() {}

  /** The bits of the kinds that a sequence can begin with. */
  static long bits(List<Element> sequence, KindBits bits) {
    Set<String> firsts = new LinkedHashSet<>();
    if (addAll(sequence, firsts)) {
      return KindBits.ANY;
    }
    long all = 0;
    for (String kind : firsts) {
      all |= bits.give(kind);
    }
    return all;
  }

  /** A sign's kind. */
  static String sign(char sign) {
    return "'" + sign;
  }

  /** The kinds, among them {@code =word} for a word named by its letters. */
  static Set<String> of(List<Element> pattern) {
    Set<String> firsts = new LinkedHashSet<>();
    addAll(pattern, firsts);
    return Set.copyOf(firsts);
  }

  /** Adds the kinds with which a sequence can begin; answers whether it can be empty. */
  private static boolean addAll(List<Element> sequence, Set<String> firsts) {
    for (Element element : sequence) {
      if (!add(element, firsts)) {
        return false;
      }
    }
    return true;
  }

  private static boolean add(Element element, Set<String> firsts) {
    if (element instanceof Element.Word word) {
      word.words().forEach(letters -> firsts.add(Lexicon.literal(letters)));
    } else if (element instanceof Element.Kind kind) {
      firsts.add(kind.kind());
    } else if (element instanceof Element.Sign sign) {
      firsts.add(sign(sign.sign()));
    } else if (element instanceof Element.Same same) {
      firsts.add(same.kind());
    } else if (element instanceof Element.Touching touching) {
      return add(touching.element(), firsts);
    } else if (element instanceof Element.Optional optional) {
      add(optional.element(), firsts);
      return true;
    } else if (element instanceof Element.End) {
      return true;
    } else if (element instanceof Element.Choice choice) {
      boolean empty = false;
      for (Element.Alternative alternative : choice.alternatives()) {
        empty |= addAll(alternative.elements(), firsts);
      }
      return empty;
    }
    return false;
  }

  /** Makes the lexicon know the words that a pattern names by their letters. */
  static void addLiterals(Lexicon lexicon, List<Element> sequence) {
    for (Element element : sequence) {
      if (element instanceof Element.Word word) {
        word.words().forEach(lexicon::addLiteral);
      } else if (element instanceof Element.Touching touching) {
        addLiterals(lexicon, List.of(touching.element()));
      } else if (element instanceof Element.Optional optional) {
        addLiterals(lexicon, List.of(optional.element()));
      } else if (element instanceof Element.Choice choice) {
        choice.alternatives().forEach(alternative -> addLiterals(lexicon, alternative.elements()));
      }
    }
  }
}
