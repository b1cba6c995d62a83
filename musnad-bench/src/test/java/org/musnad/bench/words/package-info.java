@NullMarked
package org.musnad.bench.words;

import org.jspecify.annotations.NullMarked;
