package org.musnad.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.musnad.record.StatementType;
import org.musnad.text.Span;

/**
 * The words in which an article tells something, without what was read out of them.
 *
 * @param article the article's number
 * @param published when it was published, or null
 * @param type the kind of what is told
 * @param span where the words stand in the version that counts
 * @param letters the words
 */
public record Quote(long article, @Nullable LocalDate published, StatementType type, Span span, String letters) {}
