@NullMarked
package org.musnad.adding;

import org.jspecify.annotations.NullMarked;
