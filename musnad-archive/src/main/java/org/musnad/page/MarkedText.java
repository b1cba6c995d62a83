package org.musnad.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.language.SafeText;
import org.musnad.text.Span;

/**
 * An article's text cut where marks begin and end, so that marks may overlap as they like. Each piece is coloured by
 * the shortest mark
 * of facts over it and bears the classes of all names and times over it.
 */
final class MarkedText {
  /**
   * Something marked in a text.
   *
   * @param span where
   * @param id the anchor, or the empty string
   * @param style its class
   * @param fact whether it is a fact (coloured) or a name or time (underlined)
   * @param label what it is, for people
   * @param back where the link after it leads, or the empty string
   * @param backText the letters of that link
   */
  record Mark(Span span, String id, String style, boolean fact, String label, String back, String backText) {}

  /** A link back from a mark. */
  record Back(String target, String text, String label) {}

  /**
   * A piece of the text.
   *
   * @param text the letters, cleaned of direction controls
   * @param style classes, or the empty string
   * @param label what it is, or the empty string
   * @param ids anchors of the marks that begin here
   * @param backs links of the marks that end here
   */
  record Piece(String text, String style, String label, List<String> ids, List<Back> backs) {}

  private final String text;
  private final List<Mark> marks;

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks =
        marks.stream()
            .filter(mark -> mark.span().length() > 0 && mark.span().end() <= text.length())
            .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::id))
            .toList();
  }

  static List<Piece> pieces(String text, List<Mark> marks) {
    return new MarkedText(text, marks).pieces();
  }

  private List<Piece> pieces() {
    Set<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    List<Integer> bounds = List.copyOf(cuts);
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < bounds.size(); i++) {
      Span span = new Span(bounds.get(i), bounds.get(i + 1));
      open.removeIf(mark -> mark.span().end() <= span.start());
      while (next < marks.size() && marks.get(next).span().start() == span.start()) {
        open.add(marks.get(next++));
      }
      pieces.add(piece(span, open));
    }
    return pieces;
  }

  private Piece piece(Span span, List<Mark> open) {
    Set<String> styles = new LinkedHashSet<>();
    Mark shortest = null;
    for (Mark mark : open) {
      if (!mark.fact()) {
        styles.add(mark.style());
      } else if (shortest == null || mark.span().length() < shortest.span().length()) {
        shortest = mark;
      }
    }
    String label = open.stream().filter(mark -> !mark.fact()).map(Mark::label).findFirst().orElse("");
    if (shortest != null) {
      styles.add("fact");
      styles.add(shortest.style());
      label = label.isEmpty() ? shortest.label() : label;
    }
    List<String> ids = new ArrayList<>();
    List<Back> backs = new ArrayList<>();
    for (Mark mark : open) {
      if (mark.span().start() == span.start() && !mark.id().isEmpty()) {
        ids.add(mark.id());
      }
      if (mark.span().end() == span.end() && !mark.back().isEmpty()) {
        backs.add(new Back(mark.back(), mark.backText(), mark.label()));
      }
    }
    return new Piece(SafeText.clean(span.of(text)), String.join(" ", styles), label, ids, backs);
  }
}
