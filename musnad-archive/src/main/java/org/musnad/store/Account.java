package org.musnad.store;

import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param name as the log and judgements call them
 * @param role what they may do, in the words of whoever uses the rows
 * @param password what their password is held against; never the password
 * @param made since when there is this account
 * @param isDismissed whether they may no longer sign in; the name stays theirs, so that nobody else can sign as them
 */
public record Account(String name, String role, String password, Instant made, boolean isDismissed) {}
