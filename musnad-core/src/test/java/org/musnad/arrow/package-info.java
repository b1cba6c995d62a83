/** What the sources themselves keep to: which package uses which, and where Arabic may stand. */
@NullMarked
package org.musnad.arrow;

import org.jspecify.annotations.NullMarked;
