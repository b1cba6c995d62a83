@NullMarked
package org.musnad.bench;

import org.jspecify.annotations.NullMarked;
