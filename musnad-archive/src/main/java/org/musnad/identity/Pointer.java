package org.musnad.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a person points at somebody in an archive: {@code #12} is a figure, {@code 7.e3} an entity of an article, as reviews and lists print them.
 * Immutable.
 */
public sealed interface Pointer {
  /** A figure's number. */
  record ToFigure(int number) implements Pointer {
    @Override
    public String toString() {
      return "#" + number;
    }
  }

  /** An entity of an article. */
  record ToMention(int article, String entity) implements Pointer {
    @Override
    public String toString() {
      return article + "." + entity;
    }
  }

  /** Reads one; empty for any other text, such as a name. */
  static Optional<Pointer> of(String text) {
    Matcher figure = Pattern.compile("#([0-9]{1,9})").matcher(text.strip());
    if (figure.matches()) {
      return Optional.of(new ToFigure(Integer.parseInt(figure.group(1))));
    }
    Matcher mention = Pattern.compile("([0-9]{1,9})\\.(e[0-9]{1,6})").matcher(text.strip());
    return mention.matches()
        ? Optional.of(new ToMention(Integer.parseInt(mention.group(1)), mention.group(2)))
        : Optional.empty();
  }
}
