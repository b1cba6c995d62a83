/** Names: people, organisations, places, groups and events, each one cluster in an article; offices and titles. */
@NullMarked
package org.musnad.name;

import org.jspecify.annotations.NullMarked;
