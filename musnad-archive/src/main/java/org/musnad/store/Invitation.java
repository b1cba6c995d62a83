package org.musnad.store;

import java.time.Instant;

/**
 * An invitation that nobody has followed yet.
 *
 * @param role what who follows it may do
 * @param by who invites, and since when
 * @param ends until when it can be followed
 */
public record Invitation(String role, Signature by, Instant ends) {}
