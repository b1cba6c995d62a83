/** Trains the name tagger of {@code org.musnad.name.tagger} from annotated and free text, and measures it. */
@NullMarked
package org.musnad.bench.tagger;

import org.jspecify.annotations.NullMarked;
