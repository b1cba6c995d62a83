/** Musnad's first stages beside other libraries' tokenising, in one run. */
@NullMarked
package org.musnad.bench.peers;

import org.jspecify.annotations.NullMarked;
