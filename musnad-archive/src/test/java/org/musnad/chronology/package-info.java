@NullMarked
package org.musnad.chronology;

import org.jspecify.annotations.NullMarked;
