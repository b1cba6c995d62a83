package org.musnad.dossier;

/**
 * A piece of a line's wording.
 *
 * @param text the letters
 * @param quoted whether they come from an article, so that their direction must be isolated from the words around them
 */
public record Piece(String text, boolean quoted) {}
