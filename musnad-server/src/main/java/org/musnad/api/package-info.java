/** Everything the pages show as JSON, and the standards at the edge: OpenAPI, OpenRefine reconciliation, feeds. */
@NullMarked
package org.musnad.api;

import org.jspecify.annotations.NullMarked;
