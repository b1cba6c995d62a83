/** How well words are divided, beside other segmenters; and the training of the counts of stems. */
@NullMarked
package org.musnad.bench.words;

import org.jspecify.annotations.NullMarked;
