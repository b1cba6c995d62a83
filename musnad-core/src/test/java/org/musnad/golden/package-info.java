/** Whole articles and what the reader makes of them. */
@NullMarked
package org.musnad.golden;

import org.jspecify.annotations.NullMarked;
