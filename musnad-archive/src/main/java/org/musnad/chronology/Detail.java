package org.musnad.chronology;

import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Fact;
import org.musnad.dossier.When;

/** What the words of a question put in. */
public sealed interface Detail {
  /**
   * A name or title in the letters of the sources.
   *
   * @param text the letters
   */
  record Name(String text) implements Detail {}

  /**
   * A time.
   *
   * @param when the time
   */
  record Time(When when) implements Detail {}

  /**
   * From a time to a time, either of which may be untold.
   *
   * @param from since when, or null
   * @param to until when, or null
   */
  record Period(@Nullable When from, @Nullable When to) implements Detail {}

  /**
   * A number of years.
   *
   * @param years how many
   */
  record Years(int years) implements Detail {}

  /**
   * A line of the dossier, in its own wording.
   *
   * @param fact the line
   */
  record Line(Fact fact) implements Detail {}
}
