@NullMarked
package org.musnad.bench.times;

import org.jspecify.annotations.NullMarked;
