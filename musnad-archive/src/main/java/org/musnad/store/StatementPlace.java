package org.musnad.store;

/**
 * A statement of a version that counts.
 *
 * @param article the article's number
 * @param version the version's number
 * @param statement its number in the record: 5 for "s5"
 */
public record StatementPlace(long article, long version, int statement) {}
