@NullMarked
package org.musnad.page;

import org.jspecify.annotations.NullMarked;
