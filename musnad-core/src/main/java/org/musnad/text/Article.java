package org.musnad.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article as it came in. The text is kept exactly as read; every offset of Musnad points into it.
 *
 * @param id the caller's name for the article, unique among the articles read together
 * @param title the headline, or the empty string
 * @param outlet who published it, or the empty string
 * @param url where it stands, or the empty string
 * @param published the day of publication, to which relative dates ("أمس") are resolved; null where unknown
 * @param text the article's letters, untouched
 */
public record Article(String id, String title, String outlet, String url, @Nullable LocalDate published, String text) {
  /** An article of which only the text is known. */
  public static Article ofText(String id, String text) {
    return new Article(id, "", "", "", null, text);
  }
}
