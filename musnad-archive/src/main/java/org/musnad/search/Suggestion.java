package org.musnad.search;

import org.jspecify.annotations.Nullable;
import org.musnad.record.EntityType;

/**
 * What somebody who has typed so far may want to type.
 *
 * @param letters a name or a word, as articles write it
 * @param type what bears the name; null for a word
 * @param articles how many articles have it
 */
public record Suggestion(String letters, @Nullable EntityType type, int articles) {}
