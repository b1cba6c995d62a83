@NullMarked
package org.musnad.store;

import org.jspecify.annotations.NullMarked;
