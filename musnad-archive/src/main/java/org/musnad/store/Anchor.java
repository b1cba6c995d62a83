package org.musnad.store;

/**
 * Something in an article that a person judged: one mention of somebody, one statement. It is named by its place in the
 * text, not by a row, so that it outlives a new reading of the article.
 *
 * @param about what stands there: an entity type such as {@code PERSON}, or a statement type such as {@code
 *     position.start}
 * @param citation where
 */
public record Anchor(String about, Citation citation) {}
