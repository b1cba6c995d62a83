/**
 * Fetching a page that somebody names, without becoming their means to reach what only this machine reaches: only public
 * addresses, each redirect looked at anew, with limits on size and time.
 */
@NullMarked
package org.musnad.fetch;

import org.jspecify.annotations.NullMarked;
