/** Measures how fast Musnad reads and how sturdily, and makes the tables that are counted from a corpus. Never shipped. */
@NullMarked
package org.musnad.bench;

import org.jspecify.annotations.NullMarked;
