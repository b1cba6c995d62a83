package org.musnad.time;

import org.jspecify.annotations.Nullable;
import org.musnad.record.TimeMention.Type;
import org.musnad.text.Sentence;

/**
 * "أكثر من", "نحو", "على الأقل" beside a duration: they stand outside its span and become its TIMEX3 modifier. Beside a date or a
 * time of the day only what says "about" does.
 */
final class Qualifiers {
  private static final int LONGEST = 3;
  private static final String ABOUT = "APPROX";

  private Qualifiers() {}

  static TimeValue apply(TimeValue value, Words words, Matcher.Match match, Sentence sentence) {
    boolean duration = value.type() == Type.DURATION;
    if (value.mod() != null || value.type() == Type.SET || value.value().endsWith("_REF")) {
      return value;
    }
    String mod = before(words, match.start(), sentence.first());
    if (mod == null && match.end() < sentence.end()) {
      mod = qualifier(words, match.end(), "qualifier-after", -1);
    }
    return duration || ABOUT.equals(mod) ? value.withMod(mod) : value;
  }

  private static @Nullable String before(Words words, int start, int first) {
    for (int at = start - 1; at >= Math.max(first, start - LONGEST); at--) {
      String mod = qualifier(words, at, "qualifier", start);
      if (mod != null) {
        return mod;
      }
    }
    return null;
  }

  /** The qualifier that begins at a token, and ends at {@code end} unless that is negative. */
  private static @Nullable String qualifier(Words words, int at, String kind, int end) {
    for (Sense sense : words.senses(at)) {
      boolean ends = end < 0 || at + 1 + sense.rest().size() == end;
      if (sense.kind().equals(kind) && ends && words.follows(at, sense)) {
        return sense.value();
      }
    }
    return null;
  }
}
