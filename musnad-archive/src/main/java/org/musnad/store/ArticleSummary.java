package org.musnad.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells an article of the archive apart from others.
 *
 * @param number its number
 * @param id its id where it came from
 * @param title its headline
 * @param outlet who published it
 * @param url where it stands
 * @param published when it was published, or null
 * @param versions how many versions of it there are
 */
public record ArticleSummary(
    long number, String id, String title, String outlet, String url, @Nullable LocalDate published, int versions) {}
