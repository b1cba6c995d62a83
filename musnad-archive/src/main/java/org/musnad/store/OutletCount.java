package org.musnad.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param outlet its name; empty for articles of which it is not known
 * @param articles how many articles of it there are
 * @param first the day of the first of them, or null
 * @param last the day of the last
 */
public record OutletCount(String outlet, int articles, @Nullable LocalDate first, @Nullable LocalDate last) {}
