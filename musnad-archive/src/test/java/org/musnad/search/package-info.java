@NullMarked
package org.musnad.search;

import org.jspecify.annotations.NullMarked;
