package org.musnad.web;

import java.util.ArrayList;
import java.util.List;
import org.musnad.language.SafeText;
import org.musnad.text.Span;

/** A stretch of a text cut where marks begin and end. */
final class Marked {
  private Marked() {}

  /** Letters that are marked, or not. */
  record Part(String text, boolean marked) {}

  /**
   * Cuts a stretch.
   *
   * @param marks in text order, apart from each other; offsets into the whole text
   */
  static List<Part> parts(String text, Span stretch, List<Span> marks) {
    List<Part> parts = new ArrayList<>();
    int at = stretch.start();
    for (Span mark : marks) {
      if (mark.start() >= at && mark.end() <= stretch.end()) {
        add(parts, text.substring(at, mark.start()), false);
        add(parts, mark.of(text), true);
        at = mark.end();
      }
    }
    add(parts, text.substring(at, stretch.end()), false);
    return parts;
  }

  private static void add(List<Part> parts, String letters, boolean marked) {
    if (!letters.isEmpty()) {
      parts.add(new Part(SafeText.clean(letters).replaceAll("\\s+", " "), marked));
    }
  }
}
