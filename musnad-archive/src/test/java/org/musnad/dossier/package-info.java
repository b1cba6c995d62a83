@NullMarked
package org.musnad.dossier;

import org.jspecify.annotations.NullMarked;
