/** Laws that hold for every text, tried on articles changed at random from fixed seeds. */
@NullMarked
package org.musnad.law;

import org.jspecify.annotations.NullMarked;
