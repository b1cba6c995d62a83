/** Compares the time expressions that Musnad and other readers find in the same texts. */
@NullMarked
package org.musnad.bench.times;

import org.jspecify.annotations.NullMarked;
