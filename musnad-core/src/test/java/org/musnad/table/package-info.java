/** The linguistic tables themselves: letters, columns, sources, duplicates, closed lists. */
@NullMarked
package org.musnad.table;

import org.jspecify.annotations.NullMarked;
