/** Adding articles in the browser: a text, a link or files, read in the background and shown as they are understood. */
@NullMarked
package org.musnad.adding;

import org.jspecify.annotations.NullMarked;
