package org.musnad.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.EntityType;
import org.musnad.text.Sentence;
import org.musnad.text.Text;

/** The names found so far in one article, by the token they start at. Not thread safe; lives for one reading. */
final class FoundNames {
  private final @Nullable NameSpan[] longestAt;
  private final List<NameSpan> all = new ArrayList<>();
  private final Map<Integer, List<NameSpan>> startingAt = new HashMap<>();

  private int longest = 0;

  /** One past the last token of the sentence that each token stands in. */
  private final int[] sentenceEnd;

  FoundNames(Text text) {
    longestAt = new NameSpan[text.tokens().size()];
    sentenceEnd = new int[text.tokens().size()];
    for (Sentence sentence : text.sentences()) {
      Arrays.fill(sentenceEnd, sentence.first(), sentence.end(), sentence.end());
    }
  }

  /** Adds a name; one that runs over the end of its sentence is none. */
  void add(NameSpan span) {
    if (span.end() > sentenceEnd[span.first()]) {
      return;
    }
    all.add(span);
    longest = Math.max(longest, span.length());
    startingAt.computeIfAbsent(span.first(), first -> new ArrayList<>(2)).add(span);
    NameSpan there = longestAt[span.first()];
    if (there == null || there.end() < span.end()) {
      longestAt[span.first()] = span;
    }
  }

  /** The longest name that starts at a token, or null. */
  @Nullable NameSpan at(int token) {
    return token < longestAt.length ? longestAt[token] : null;
  }

  /** The longest name of a type that starts at a token, or null. */
  @Nullable NameSpan at(int token, EntityType type) {
    NameSpan best = null;
    for (NameSpan span : startingAt.getOrDefault(token, List.of())) {
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
      for (NameSpan other : startingAt.getOrDefault(token, List.of())) {
        if (other.overlaps(span)) {
          overlapping.add(other);
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
