package org.musnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private @Nullable PartialDate lastRead;
  private int lastEnd = -1;
  private int at = 0;
  private boolean askedPublished = false;
  private boolean askedTold = false;
  private boolean future = false;

  Story(Words words, @Nullable LocalDate published) {
    this.words = words;
    this.published = published;
  }

  void moveTo(Sentence sentence, int token) {
    sentenceStart = sentence.first();
    at = token;
  }

  /** Takes note of a time that was read and ends before a token. */
  void read(TimeValue value, int end) {
    lastEnd = end;
    lastRead = value.anchor();
    PartialDate anchor = value.anchor();
    if (anchor != null) {
      last = anchor;
      lastDay = anchor.isDay() ? anchor : lastDay;
    }
  }

  @Nullable LocalDate published() {
    askedPublished = true;
    return published;
  }

  /** Begins to note anew what is asked of the story. */
  void forgetGrounds() {
    askedPublished = false;
    askedTold = false;
    future = false;
  }

  /** What was asked of the story since then. */
  Grounds grounds() {
    return new Grounds(askedPublished ? published : null, askedTold ? last : null, future);
  }

  /** The date read last, however precise, or null. */
  @Nullable PartialDate last() {
    askedTold = true;
    return last;
  }

  /** The day read last, or null. */
  @Nullable PartialDate lastDay() {
    return lastDay;
  }

  /** The day that ends right before the expression being read ("الخميس والجمعة"), or null. */
  @Nullable PartialDate adjoining() {
    return lastEnd == at && lastRead != null && lastRead.isDay() ? lastRead : null;
  }

  /** Whether the words before, back to the sentence's start or a verb of the past, speak of what is to come. */
  boolean isFuture() {
    for (int i = at - 1; i >= Math.max(sentenceStart, at - FUTURE_REACH); i--) {
      if (words.has(i, "future") || words.isFutureVerb(i)) {
        future = true;
        return true;
      }
      if (words.has(i, "past")) {
        return false;
      }
    }
    return false;
  }

  /**
   * What of a story decided a value.
   *
   * @param published the day of publication, where it was asked for and is known
   * @param told the date told last, where it was asked for and there is one
   * @param future whether the words before speak of what is to come, where that was asked for
   */
  record Grounds(@Nullable LocalDate published, @Nullable PartialDate told, boolean future) {
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      if (published != null) {
        lines.add("published " + published);
      }
      if (told != null) {
        lines.add("told last " + told);
      }
      if (future) {
        lines.add("of what is to come");
      }
      return lines;
    }
  }
}
