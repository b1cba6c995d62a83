/**
 * A trained tagger of names: what the tables do not list, the words around it may still show. Its model is a resource beside it,
 * its training is a command of musnad-bench.
 */
@NullMarked
package org.musnad.name.tagger;

import org.jspecify.annotations.NullMarked;
