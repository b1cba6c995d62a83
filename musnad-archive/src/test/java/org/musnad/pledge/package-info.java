@NullMarked
package org.musnad.pledge;

import org.jspecify.annotations.NullMarked;
