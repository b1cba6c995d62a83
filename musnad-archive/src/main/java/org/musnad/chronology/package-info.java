/**
 * Checks of time: what a dossier tells that cannot all be, each put as a question with the places to look at. One check
 * a file; none of them judges.
 */
@NullMarked
package org.musnad.chronology;

import org.jspecify.annotations.NullMarked;
