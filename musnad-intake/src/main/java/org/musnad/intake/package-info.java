/**
 * Files, pages and JSON Lines to articles: {@link org.musnad.intake.Intake}. Nothing here reads Arabic; it finds the letters,
 * and what is known about them.
 */
@NullMarked
package org.musnad.intake;

import org.jspecify.annotations.NullMarked;
