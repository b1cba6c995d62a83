package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import org.musnad.lexicon.PhraseTable;
import org.musnad.lexicon.Split;
import org.musnad.text.FormMemo;
import org.musnad.text.Token;

/**
 * Which listed names may begin with a word, for each way to take its proclitics off. Most words begin none, and a word met before is
 * answered at once. Thread safe.
 */
public final class NameStarts {
  private final PhraseTable<KnownName> names;
  private final FormMemo<List<Start>> remembered = new FormMemo<>();

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

  /** The starts of a word: the whole word first, then by how much is taken off. */
  public List<Start> of(Token word) {
    List<Start> known = remembered.get(word.form());
    if (known == null) {
      known = find(word.folded());
      remembered.put(word.form(), known);
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
