package org.musnad.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.musnad.record.Role;

/**
 * Under which keys a statement is looked for, so that not every one is compared with every other. Two utterances that
 * have so many words in common that they are one share one of the words that come first in a fixed order (prefix
 * filtering): the longest words, which are also the rarest.
 */
final class Blocks {
  private static final Comparator<String> ORDER =
      Comparator.comparingInt((String word) -> -word.length()).thenComparing(Comparator.naturalOrder());

  private Blocks() {}

  /** The keys of a statement; two that tell one fact have one in common. */
  static List<String> of(Told told) {
    String kind = told.type() + " " + told.part();
    List<Value> contents = told.values(Role.CONTENT);
    if (contents.isEmpty()) {
      return List.of(kind);
    }
    List<String> keys = new ArrayList<>();
    for (Value content : contents) {
      if (content.words().isEmpty()) {
        keys.add(kind + "=" + content.text());
      }
      first(content.words()).forEach(word -> keys.add(kind + " " + word));
    }
    return keys;
  }

  /** So many of the words that another text without any of them cannot share enough of the rest. */
  private static List<String> first(Set<String> words) {
    int shared = (int) Math.ceil(Sameness.SAME_WORDS * words.size() - 1e-9);
    return words.stream().sorted(ORDER).limit(words.size() - shared + 1L).toList();
  }
}
