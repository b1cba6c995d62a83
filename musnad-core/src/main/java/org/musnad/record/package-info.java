/**
 * The record: what Musnad reads out of one article. Plain immutable values; nothing here knows Arabic or does any reading.
 */
@NullMarked
package org.musnad.record;

import org.jspecify.annotations.NullMarked;
