/** Measures how well and how fast copies of articles are found. */
@NullMarked
package org.musnad.bench.copies;

import org.jspecify.annotations.NullMarked;
