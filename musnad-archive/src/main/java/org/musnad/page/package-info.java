/**
 * Self-contained HTML pages: a dossier with the articles it cites, and articles as read. No network and no script.
 * Everything that
 * comes from an article is escaped and cleaned of direction controls. Templates lie in {@code src/main/jte} and are
 * compiled with
 * the module.
 */
@NullMarked
package org.musnad.page;

import org.jspecify.annotations.NullMarked;
