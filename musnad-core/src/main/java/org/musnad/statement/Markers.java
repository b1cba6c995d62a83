package org.musnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.lexicon.WordClass;
import org.musnad.name.Words;
import org.musnad.text.Folding;

/**
 * Finds what governs a noun phrase: a preposition, or a phrase that acts as one ("على يد", "بتهمة"). The phrases are those that the
 * frames name in their slots.
 */
final class Markers {
  /** A marker that stands at a token and how many tokens it takes. */
  record Found(String marker, int tokens) {}

  /** Compound markers by their first word: words still to come, then the marker's name. */
  private final Map<String, List<String[]>> compounds = new HashMap<>();

  /** Learns the compound markers: those written with {@code _}, or whose one word holds a noun ("بتهمة"). */
  void learn(String marker) {
    String folded = Folding.fold(marker);
    String[] words = folded.split("_");
    if (folded.length() > 1) {
      List<String[]> list = compounds.computeIfAbsent(words[0], w -> new ArrayList<>());
      if (list.stream().noneMatch(known -> String.join("_", known).equals(String.join("_", words)))) {
        list.add(words);
        list.sort((a, b) -> b.length - a.length);
      }
    }
  }

  /** The marker at a token, or null. */
  @Nullable Found at(Words words, int at, int end) {
    Word word = words.get(at);
    if (!word.token().isWord() || word.classes() == WordClass.VERB.bit()) {
      return null;
    }
    String first = word.token().folded();
    Found compound = compound(words, at, end, first);
    if (compound == null && word.conjunction() != 0) {
      compound = compound(words, at, end, first.substring(1));
    }
    if (compound != null) {
      return compound;
    }
    boolean preposition = word.is(WordClass.PREPOSITION) && word.pronoun().isEmpty() && word.preposition() == 0;
    return preposition ? new Found(word.stem(), 1) : null;
  }

  private @Nullable Found compound(Words words, int at, int end, String first) {
    for (String[] phrase : compounds.getOrDefault(first, List.of())) {
      boolean all = at + phrase.length < end;
      for (int i = 1; all && i < phrase.length; i++) {
        all = words.get(at + i).token().folded().equals(phrase[i]);
      }
      if (all) {
        return new Found(String.join("_", phrase), phrase.length);
      }
    }
    return null;
  }
}
