package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Split;

/**
 * Which listed names may begin with a word, for each way to take its proclitics off. Most words begin none, and a word met before is
 * answered at once. Thread safe.
 */
public final class NameStarts {
  /** How many words are remembered; an archive's vocabulary levels off near it. */
  private static final int REMEMBERED = 1 << 17;

  private final PhraseTable<KnownName> names;
  private final Map<String, List<Start>> remembered = new ConcurrentHashMap<>();

  public NameStarts(PhraseTable<KnownName> names) {
    this.names = names;
  }

  /**
   * A word read so that a listed name may begin with it.
   *
   * @param split its proclitics
   * @param node where the table of names stands after the word
   */
  public record Start(Split split, PhraseTable.Node<KnownName> node) {}

  /** The starts of a folded word: the whole word first, then by how much is taken off. */
  public List<Start> of(String word) {
    List<Start> known = remembered.get(word);
    if (known == null) {
      known = find(word);
      if (remembered.size() < REMEMBERED) {
        remembered.put(word, known);
      }
    }
    return known;
  }

  private List<Start> find(String word) {
    List<Start> starts = new ArrayList<>();
    for (Split split : Split.of(word)) {
      PhraseTable.Node<KnownName> node = names.root().next(split.rest());
      if (node != null) {
        starts.add(new Start(split, node));
      }
    }
    return List.copyOf(starts);
  }
}
