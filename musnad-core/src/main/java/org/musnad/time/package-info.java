/**
 * Time expressions: words and rules in tables, a small engine that knows no Arabic, and meanings that turn what a
 * rule captured into TIMEX3 values.
 *
 * <p>{@link org.musnad.time.TimeReader} is the door. A word's kinds stand in {@code *.tsv}, what runs of kinds mean
 * in {@code *.rules}; every rule carries examples that the tests run.
 */
@NullMarked
package org.musnad.time;

import org.jspecify.annotations.NullMarked;
