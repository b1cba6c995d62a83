/** What the tests of this module share. */
@NullMarked
package org.musnad;

import org.jspecify.annotations.NullMarked;
