package org.musnad.dossier;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.Figure;
import org.musnad.record.Filler;

/**
 * What fills a role, as the dossier sees it.
 *
 * @param text the letters in the article
 * @param figure number of the figure it names, -1 where it names none
 * @param name what it is shown by: the figure's name, else the text
 * @param value its normalised value (a TIMEX3 value, a number, a word of a closed list), or null
 * @param words its words for comparing
 */
public record Value(String text, int figure, String name, @Nullable String value, Set<String> words) {
  public Value {
    words = Set.copyOf(words);
  }

  static Value of(Filler filler, @Nullable Figure figure) {
    String name = figure == null ? filler.text() : figure.name();
    int number = figure == null ? -1 : figure.number();
    return new Value(filler.text(), number, name, filler.value(), Words.bare(name));
  }

  /** The same filler shown by another name, in the letters of the article or near them. */
  Value shownAs(String newName) {
    return newName.equals(name) ? this : new Value(text, figure, newName, value, Words.bare(newName));
  }

  /** Whether both name the same figure or say nearly the same words. */
  boolean alike(Value other) {
    if (figure >= 0 && other.figure >= 0) {
      return figure == other.figure;
    }
    if (value != null && other.value != null) {
      return value.equals(other.value);
    }
    return Words.alike(words, other.words);
  }
}
