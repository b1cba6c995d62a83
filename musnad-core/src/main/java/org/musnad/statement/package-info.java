/**
 * Statements: who did what, said what, held what. A sentence is cut into chunks; trigger words call up frames from tables; a frame's
 * slots are filled from the chunks around the trigger.
 */
@NullMarked
package org.musnad.statement;

import org.jspecify.annotations.NullMarked;
