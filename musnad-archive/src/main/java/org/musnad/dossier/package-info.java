/**
 * The dossier: what the statements of many articles add up to for one person, body or place. It is a view. Nothing
 * stands in
 * it without a citation; where sources differ, both sides stand.
 *
 * <p>{@link org.musnad.dossier.Dossiers} gathers who is who, {@link org.musnad.dossier.Dossier} is the view of one
 * figure. What writes it stands in {@code org.musnad.page}.
 */
@NullMarked
package org.musnad.dossier;

import org.jspecify.annotations.NullMarked;
