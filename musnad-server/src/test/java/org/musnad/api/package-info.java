@NullMarked
package org.musnad.api;

import org.jspecify.annotations.NullMarked;
