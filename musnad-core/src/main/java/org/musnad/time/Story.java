package org.musnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Sentence;

/** What a meaning may know about the story around an expression. Moves along with the reading of one text. */
final class Story {
  private static final int FUTURE_REACH = 10;

  private final Words words;
  private final @Nullable LocalDate published;
  private @Nullable PartialDate last;
  private @Nullable PartialDate lastDay;
  private int sentenceStart = 0;
  private int at = 0;

  Story(Words words, @Nullable LocalDate published) {
    this.words = words;
    this.published = published;
  }

  void moveTo(Sentence sentence, int token) {
    sentenceStart = sentence.first();
    at = token;
  }

  void read(TimeValue value) {
    PartialDate anchor = value.anchor();
    if (anchor != null) {
      last = anchor;
      lastDay = anchor.isDay() ? anchor : lastDay;
    }
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** The date read last, however precise, or null. */
  @Nullable PartialDate last() {
    return last;
  }

  /** The day read last, or null. */
  @Nullable PartialDate lastDay() {
    return lastDay;
  }

  /** Whether the words before, back to the sentence's start or a verb of the past, speak of what is to come. */
  boolean isFuture() {
    for (int i = at - 1; i >= Math.max(sentenceStart, at - FUTURE_REACH); i--) {
      if (words.has(i, "future") || words.isFutureVerb(i)) {
        return true;
      }
      if (words.has(i, "past")) {
        return false;
      }
    }
    return false;
  }
}
