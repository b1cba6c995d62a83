package org.musnad.store;

/**
 * How far an archive has come: what was made of it holds as long as neither number has grown.
 *
 * @param change the number of the last change
 * @param identity the number of the last change that who is who has followed
 */
public record Stand(long change, long identity) {}
