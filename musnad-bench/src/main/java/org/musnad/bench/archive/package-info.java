/** How an archive and its search hold out as they grow. */
@NullMarked
package org.musnad.bench.archive;

import org.jspecify.annotations.NullMarked;
