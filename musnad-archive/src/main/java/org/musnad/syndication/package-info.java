/**
 * Which articles are one source: copies of one text, and reports that credit one news agency. {@link
 * org.musnad.syndication.Syndication} keeps it for an archive, {@link org.musnad.syndication.Copies} finds it for any
 * articles.
 *
 * <p>Two texts are compared by their runs of four folded words. Titles are no part of it: newsrooms rewrite them. The
 * candidates for the copy of a text are found by a MinHash sketch: of all its runs the {@value
 * org.musnad.store.CopyRows#SKETCH} with the smallest hashes, each of them a band of its own. Candidates are then
 * compared in full, so the sketch decides what is compared but never what is a copy.
 */
@NullMarked
package org.musnad.syndication;

import org.jspecify.annotations.NullMarked;
