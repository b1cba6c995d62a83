package org.musnad.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.record.EntityType;
import org.musnad.text.Sentence;
import org.musnad.text.Text;

/** The names found so far in one article, by the token they start at. Not thread safe; lives for one reading. */
final class FoundNames {
  private static final int NONE = -1;

  private final @Nullable NameSpan[] longestAt;
  private final List<NameSpan> all = new ArrayList<>();

  /** For each token which of all names was the first found to start there, and for each name the next one that starts where it does. */
  private final int[] firstAt;

  private int[] next = new int[64];
  private final int[] lastAt;
  private int longest = 0;

  /** One past the last token of the sentence that each token stands in. */
  private final int[] sentenceEnd;

  FoundNames(Text text) {
    int tokens = text.tokens().size();
    longestAt = new NameSpan[tokens];
    firstAt = new int[tokens];
    lastAt = new int[tokens];
    Arrays.fill(firstAt, NONE);
    sentenceEnd = new int[tokens];
    for (Sentence sentence : text.sentences()) {
      Arrays.fill(sentenceEnd, sentence.first(), sentence.end(), sentence.end());
    }
  }

  /** Adds a name; one that runs over the end of its sentence is none. */
  void add(NameSpan span) {
    if (span.end() > sentenceEnd[span.first()]) {
      return;
    }
    link(span.first());
    all.add(span);
    longest = Math.max(longest, span.length());
    NameSpan there = longestAt[span.first()];
    if (there == null || there.end() < span.end()) {
      longestAt[span.first()] = span;
    }
  }

  private void link(int token) {
    int own = all.size();
    if (own == next.length) {
      next = Arrays.copyOf(next, 2 * own);
    }
    next[own] = NONE;
    if (firstAt[token] == NONE) {
      firstAt[token] = own;
    } else {
      next[lastAt[token]] = own;
    }
    lastAt[token] = own;
  }

  /** The longest name that starts at a token, or null. */
  @Nullable NameSpan at(int token) {
    return token < longestAt.length ? longestAt[token] : null;
  }

  /** The longest name of a type that starts at a token, or null. */
  @Nullable NameSpan at(int token, EntityType type) {
    if (token >= firstAt.length) {
      return null;
    }
    NameSpan best = null;
    for (int i = firstAt[token]; i != NONE; i = next[i]) {
      NameSpan span = all.get(i);
      if (span.type() == type && (best == null || span.end() > best.end())) {
        best = span;
      }
    }
    return best;
  }

  /** The names that share a token with a span. */
  List<NameSpan> overlapping(NameSpan span) {
    List<NameSpan> overlapping = new ArrayList<>();
    for (int token = Math.max(0, span.first() - longest); token < span.end(); token++) {
      for (int i = firstAt[token]; i != NONE; i = next[i]) {
        if (all.get(i).overlaps(span)) {
          overlapping.add(all.get(i));
        }
      }
    }
    return overlapping;
  }

  List<NameSpan> all() {
    return all;
  }

  @Override
  public String toString() {
    return Arrays.toString(longestAt);
  }
}
