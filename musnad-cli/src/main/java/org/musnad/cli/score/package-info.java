/** Counts how much of hand-annotated articles the reader gets right: {@link org.musnad.cli.score.Scorer}. */
@NullMarked
package org.musnad.cli.score;

import org.jspecify.annotations.NullMarked;
