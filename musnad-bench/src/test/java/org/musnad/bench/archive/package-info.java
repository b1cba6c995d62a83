@NullMarked
package org.musnad.bench.archive;

import org.jspecify.annotations.NullMarked;
