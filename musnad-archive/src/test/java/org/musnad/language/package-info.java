@NullMarked
package org.musnad.language;

import org.jspecify.annotations.NullMarked;
