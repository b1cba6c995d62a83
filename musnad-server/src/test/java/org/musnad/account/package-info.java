@NullMarked
package org.musnad.account;

import org.jspecify.annotations.NullMarked;
