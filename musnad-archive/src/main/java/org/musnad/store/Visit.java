package org.musnad.store;

import java.time.Instant;

/**
 * Somebody being signed in somewhere.
 *
 * @param account who
 * @param seen when they were last seen, not to the minute
 * @param ends when they have to sign in anew
 */
public record Visit(Account account, Instant seen, Instant ends) {}
