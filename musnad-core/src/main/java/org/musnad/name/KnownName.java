package org.musnad.name;

import org.musnad.record.EntityType;

/**
 * A name that a table lists.
 *
 * @param type what it names
 * @param canonical the first form of its row, by which all its forms are one entity
 * @param kind the row's kind column ("capital", "party"); for people their gender
 * @param ambiguous whether it is also a common word and counts only after a cue
 * @param alone whether this form is a short form that names it without the full one ("الكاظمي")
 */
public record KnownName(EntityType type, String canonical, String kind, boolean ambiguous, boolean alone) {}
