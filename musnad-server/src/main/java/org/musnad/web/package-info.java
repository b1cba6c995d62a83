/** The pages of the newsroom. Templates lie in {@code src/main/jte} and are compiled with the module. */
@NullMarked
package org.musnad.web;

import org.jspecify.annotations.NullMarked;
