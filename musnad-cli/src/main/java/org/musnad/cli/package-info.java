/** The command {@code musnad}: one class a command, data on standard output, talk on standard error. */
@NullMarked
package org.musnad.cli;

import org.jspecify.annotations.NullMarked;
