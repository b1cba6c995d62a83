/**
 * Letters, words and sentences: the article's text as the other packages see it. Folding is done once, on a copy, and every
 * offset leads back to the original letters.
 */
@NullMarked
package org.musnad.text;

import org.jspecify.annotations.NullMarked;
