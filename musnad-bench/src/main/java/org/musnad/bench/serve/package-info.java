/** The newsroom under load. */
@NullMarked
package org.musnad.bench.serve;

import org.jspecify.annotations.NullMarked;
