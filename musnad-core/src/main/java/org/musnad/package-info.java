/** The door of the library: {@link org.musnad.Musnad}. */
@NullMarked
package org.musnad;

import org.jspecify.annotations.NullMarked;
