@NullMarked
package org.musnad.fetch;

import org.jspecify.annotations.NullMarked;
