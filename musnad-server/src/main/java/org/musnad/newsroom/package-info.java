/** The archive served to browsers: what is started and stopped, and what every answer has in common. */
@NullMarked
package org.musnad.newsroom;

import org.jspecify.annotations.NullMarked;
