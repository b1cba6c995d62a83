/** People: who may sign in, who has, what each may do, and the log of it. */
@NullMarked
package org.musnad.account;

import org.jspecify.annotations.NullMarked;
