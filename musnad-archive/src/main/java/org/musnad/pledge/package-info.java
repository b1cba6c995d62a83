/**
 * The board of pledges: what somebody promised, by when, what came of it. {@link org.musnad.pledge.Board} gathers them
 * from an archive; whether a pledge was kept is a judgement of a person and of nobody else. {@link
 * org.musnad.pledge.Proposals} only proposes what such a person may want to read.
 */
@NullMarked
package org.musnad.pledge;

import org.jspecify.annotations.NullMarked;
