@NullMarked
package org.musnad.newsroom;

import org.jspecify.annotations.NullMarked;
