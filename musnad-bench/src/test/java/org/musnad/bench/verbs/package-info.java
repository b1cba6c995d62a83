@NullMarked
package org.musnad.bench.verbs;

import org.jspecify.annotations.NullMarked;
