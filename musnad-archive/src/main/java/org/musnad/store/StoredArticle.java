package org.musnad.store;

import java.time.Instant;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Span;

/**
 * A version of an article in the archive with all that was read out of it.
 *
 * @param article the article's number, the same for all its versions
 * @param version the version's number
 * @param retrieved when it came into the archive
 * @param hash SHA-256 of its text, in hexadecimal, as it was when it came
 * @param reader the reader that read it, with its version
 * @param record what was read
 */
public record StoredArticle(
    long article, long version, Instant retrieved, String hash, String reader, ArticleRecord record) {
  /** The citation of a place in it. */
  public Citation cite(Span span) {
    return Citation.of(article, hash, record.article().text(), span);
  }
}
