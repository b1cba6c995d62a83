package org.musnad.record;

import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * What fills a role: a stretch of the text, with what it stands for where that is known.
 *
 * @param span where it stands; for a word of a closed list ("appointed") the trigger that says so
 * @param text the letters there
 * @param entity the id of the entity it names, or null
 * @param value its normalised value: a TIMEX3 value, a number, a word of a closed list; or null
 */
public record Filler(Span span, String text, @Nullable String entity, @Nullable String value) {}
