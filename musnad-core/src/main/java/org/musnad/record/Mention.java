package org.musnad.record;

import org.musnad.text.Span;

/**
 * One place where an article speaks of an entity.
 *
 * @param span where, in the article's text
 * @param text the letters there
 * @param kind how it is spoken of
 */
public record Mention(Span span, String text, Kind kind) {
  /** By its name, by an office it holds, by a pronoun, or by an epithet. */
  public enum Kind {
    NAME,
    TITLE,
    PRONOUN,
    DESCRIPTION
  }
}
