package org.musnad.name.tagger;

import org.musnad.record.EntityType;

/**
 * A run of tokens that the tagger takes for a name.
 *
 * @param first its first token
 * @param end one past its last token
 * @param type what it names
 * @param probability how probable the model holds exactly this span and type, from 0 to 1
 */
public record TaggedName(int first, int end, EntityType type, double probability) {}
