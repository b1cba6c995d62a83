/** What people watch, and what is new of it. */
@NullMarked
package org.musnad.watch;

import org.jspecify.annotations.NullMarked;
