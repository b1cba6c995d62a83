@NullMarked
package org.musnad.identity;

import org.jspecify.annotations.NullMarked;
