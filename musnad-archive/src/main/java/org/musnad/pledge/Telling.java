package org.musnad.pledge;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;
import org.musnad.store.StoredArticle;
import org.musnad.text.Span;

/**
 * A pledge as one article tells it.
 *
 * @param id its name: the article's number and four letters made of what is promised, so that a new reading of the
 *     article does not change it
 * @param article where it is told
 * @param who who promises, by the fullest name
 * @param whoSpan where the article names them
 * @param figure the number of the figure who promises, among those of the board; -1 where nobody is named
 * @param content what is promised
 * @param span where it stands
 * @param words the words of what is promised, for comparing
 * @param deadline until when, or null
 */
record Telling(
    String id,
    StoredArticle article,
    String who,
    Span whoSpan,
    int figure,
    String content,
    Span span,
    Set<String> words,
    @Nullable PartialDate deadline) {
  /** Two wordings of one promise share so much of their words. */
  private static final double SAME_WORDS = 0.6;

  /** A short wording that stands whole in a longer one says the same if it has so many words. */
  private static final int WHOLE_WORDS = 3;

  @Nullable LocalDate published() {
    return article.record().article().published();
  }

  /** Whether both tell one promise: by the same, of the same, and not for two different times. */
  boolean isSame(Telling other) {
    return isBySame(other) && isOfSame(other)
        && (deadline == null || other.deadline == null || deadline.overlaps(other.deadline));
  }

  private boolean isBySame(Telling other) {
    return figure >= 0 || other.figure >= 0
        ? figure == other.figure
        : ContentWords.of(who).keySet().equals(ContentWords.of(other.who).keySet());
  }

  private boolean isOfSame(Telling other) {
    long shared = words.stream().filter(other.words::contains).count();
    long all = words.size() + other.words.size() - shared;
    boolean whole = shared >= WHOLE_WORDS && shared == Math.min(words.size(), other.words.size());
    return shared > 0 && (whole || shared >= SAME_WORDS * all);
  }
}
