package org.musnad.pledge;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.identity.FoldedWords;
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

  /** By one figure; or by one name, if so much of what is promised agrees that two people would not promise it. */
  private boolean isBySame(Telling other) {
    return figure >= 0 && figure == other.figure
        || isNameOf(other) && words.stream().filter(other.words::contains).count() >= WHOLE_WORDS;
  }

  /** Whether all words of one name stand in the other; a single word («النوري») is no name of a person. */
  private boolean isNameOf(Telling other) {
    Set<String> mine = nameWords(who);
    Set<String> theirs = nameWords(other.who);
    boolean full = figure < 0 && other.figure < 0 || Math.min(mine.size(), theirs.size()) > 1;
    return full && (mine.equals(theirs) || figure >= 0 && other.figure >= 0 && isOneInTheOther(mine, theirs));
  }

  private static boolean isOneInTheOther(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  /** The words of a name, folded, without ال. */
  static Set<String> nameWords(String name) {
    return FoldedWords.of(name).stream().map(FoldedWords::withoutArticle).collect(Collectors.toSet());
  }

  private boolean isOfSame(Telling other) {
    long shared = words.stream().filter(other.words::contains).count();
    long all = words.size() + other.words.size() - shared;
    boolean whole = shared >= WHOLE_WORDS && shared == Math.min(words.size(), other.words.size());
    return shared > 0 && (whole || shared >= SAME_WORDS * all);
  }
}
