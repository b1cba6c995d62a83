/** How many verbs of another lexicon Musnad knows, and how many of their forms. */
@NullMarked
package org.musnad.bench.verbs;

import org.jspecify.annotations.NullMarked;
