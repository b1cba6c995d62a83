package org.musnad.search;

import java.util.List;
import org.musnad.text.Span;

/**
 * A stretch of an article's text with what was looked for marked in it.
 *
 * @param span where it stands in the text, in UTF-16 code units
 * @param marks what was found, in text order, apart from each other; offsets into the same text
 */
public record Passage(Span span, List<Span> marks) {
  public Passage {
    marks = List.copyOf(marks);
  }
}
