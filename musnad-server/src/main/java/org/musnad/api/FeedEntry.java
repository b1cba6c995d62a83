package org.musnad.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news in a feed.
 *
 * @param id names it for ever: it stays when the article is read anew
 * @param title in a line
 * @param text what stands in the article
 * @param citation where: outlet, title, day
 * @param link where it can be read in the newsroom
 * @param source where the article stands, or empty
 * @param published when the article was published, or null
 * @param updated when it came into the archive
 */
record FeedEntry(String id, String title, String text, String citation, String link, String source,
    @Nullable LocalDate published, Instant updated) {}
