/** Tables a linguist can edit, and how words are looked up in them: proclitics taken off, phrases matched word by word. */
@NullMarked
package org.musnad.lexicon;

import org.jspecify.annotations.NullMarked;
