@NullMarked
package org.musnad.syndication;

import org.jspecify.annotations.NullMarked;
