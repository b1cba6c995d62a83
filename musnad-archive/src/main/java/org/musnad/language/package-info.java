/**
 * The words of the interface in Arabic and English, human dates, and text that is safe to show in either direction.
 * Facts
 * themselves are never translated: they stand in the letters of their articles.
 */
@NullMarked
package org.musnad.language;

import org.jspecify.annotations.NullMarked;
