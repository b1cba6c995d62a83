package org.musnad.record;

import org.musnad.text.Span;

/**
 * The words that made the reader see a statement.
 *
 * @param span where they stand
 * @param text the letters there
 */
public record Trigger(Span span, String text) {}
