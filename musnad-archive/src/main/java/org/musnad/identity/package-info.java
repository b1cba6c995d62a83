/**
 * Who is who across articles. {@link org.musnad.identity.Figures} says it for articles at hand; nothing in it depends on
 * what is shown of a figure.
 */
@NullMarked
package org.musnad.identity;

import org.jspecify.annotations.NullMarked;
