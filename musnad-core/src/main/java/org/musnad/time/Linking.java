package org.musnad.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.record.TimeMention;
import org.musnad.record.TimeMention.Calendar;
import org.musnad.record.TimeMention.Type;
import org.musnad.text.Span;
import org.musnad.text.Token;
import org.musnad.time.TimeExpression.Use;

/** Links what was found: dates in both calendars become one, the ends of a range two that belong together. */
final class Linking {
  private static final int NEAR = 3;
  private static final String PAIR_SIGNS = "(/-،";
  private static final String RANGE_SIGNS = "-/";
  private static final String NO_SIGN = "";
  private static final int CALENDARS_APART = 2;

  private final Words words;
  private final List<TimeReading.Found> found;
  private final List<TimeExpression> expressions = new ArrayList<>();
  /** For each expression, which of those found it begins with; last, how many were found. */
  private final List<Integer> firsts = new ArrayList<>();

  private Linking(Words words, List<TimeReading.Found> found) {
    this.words = words;
    this.found = found;
  }

  static Times of(Words words, List<TimeReading.Found> found) {
    Linking linking = new Linking(words, found);
    linking.pair();
    return new Times(linking.expressions, linking.ranges());
  }

  private void pair() {
    int at = 0;
    while (at < found.size()) {
      firsts.add(at);
      boolean paired = at + 1 < found.size() && isPair(found.get(at), found.get(at + 1));
      String id = "t" + (at + 1);
      expressions.add(paired ? both(id, found.get(at), found.get(at + 1)) : one(id, found.get(at)));
      at += paired ? 2 : 1;
    }
    firsts.add(found.size());
  }

  private TimeExpression one(String id, TimeReading.Found time) {
    return new TimeExpression(time.mention(id), time.value().hijri(), false, time.value().zone(), use(time));
  }

  private TimeExpression both(String id, TimeReading.Found first, TimeReading.Found second) {
    TimeReading.Found gregorian = first.value().hijri() == null ? first : second;
    HijriDate hijri = first.value().hijri() == null ? second.value().hijri() : first.value().hijri();
    TimeMention value = gregorian.mention(id);
    Span span = first.span().cover(second.span());
    int after = second.match().end();
    if (isSign(first.match().end(), "(") && after < words.size() && isSign(after, ")")) {
      span = span.cover(words.token(after).span());
    }
    TimeMention mention =
        new TimeMention(
            id, span, span.of(first.text().original()), value.type(), value.value(), value.mod(),
            first.value().calendar(), first.match().rule().name());
    return new TimeExpression(mention, hijri, true, gregorian.value().zone(), Use.TIME);
  }

  /** Whether two dates, one of each calendar and joined by a word that says so or by a sign, are the same. */
  private boolean isPair(TimeReading.Found first, TimeReading.Found second) {
    boolean oneEach = first.value().calendar() != second.value().calendar();
    return oneEach && isNear(first.value(), second.value()) && joins(first.match().end(), second.match().start(), "pairs", PAIR_SIGNS);
  }

  private static boolean isNear(TimeValue first, TimeValue second) {
    HijriDate hijri = first.hijri() == null ? second.hijri() : first.hijri();
    PartialDate gregorian = first.calendar() == Calendar.GREGORIAN ? first.anchor() : second.anchor();
    if (hijri == null || gregorian == null || gregorian.isDay() != hijri.day() > 0) {
      return false;
    }
    return !gregorian.first().isAfter(hijri.last().plusDays(CALENDARS_APART))
        && !gregorian.last().isBefore(hijri.first().minusDays(CALENDARS_APART));
  }

  /** Whether between two tokens there is nothing but words of a kind and some signs. */
  private boolean joins(int from, int to, String kind, String signs) {
    int at = from;
    while (at < to) {
      Sense sense = sense(at, kind);
      if (sense == null && !isSign(at, signs)) {
        return false;
      }
      at += sense == null ? 1 : 1 + sense.rest().size();
    }
    return from < to && at == to;
  }

  private boolean isSign(int at, String signs) {
    Token token = words.token(at);
    return !token.isWord() && !token.isNumber() && signs.contains(token.folded());
  }

  /** The longest word of a kind at a token, or null. */
  private @Nullable Sense sense(int at, String kind) {
    if (at >= words.size()) {
      return null;
    }
    Sense longest = null;
    for (Sense sense : words.senses(at)) {
      boolean fits = sense.kind().equals(kind) && words.follows(at, sense);
      if (fits && (longest == null || sense.rest().size() > longest.rest().size())) {
        longest = sense;
      }
    }
    return longest;
  }

  private List<TimeRange> ranges() {
    List<TimeRange> ranges = new ArrayList<>();
    int at = 0;
    while (at < expressions.size()) {
      boolean isRange = at + 1 < expressions.size() && isRange(at);
      TimeRange range = isRange ? new TimeRange(expressions.get(at), expressions.get(at + 1)) : open(at);
      if (range != null) {
        ranges.add(range);
      }
      at += isRange ? 2 : 1;
    }
    return ranges;
  }

  private boolean isRange(int at) {
    if (!isDated(at) || !isDated(at + 1) || !inOrder(at)) {
      return false;
    }
    int end = end(at);
    int next = start(at + 1);
    if (joins(end, next, "until", NO_SIGN)) {
      return before(at, "since");
    }
    if (joins(end, next, "until", RANGE_SIGNS)) {
      return true;
    }
    boolean joined = end == next && last(at + 1).match().clitics() > 0 || joins(end, next, "and", NO_SIGN);
    return joined && before(at, "between");
  }

  /** A range without its other end: what began at a time and is not said to have ended, what lasts until a time. */
  private @Nullable TimeRange open(int at) {
    if (!isDated(at)) {
      return null;
    }
    boolean untilNow = at + 1 < expressions.size() && isPresent(at + 1) && joins(end(at), start(at + 1), "until", NO_SIGN);
    if (before(at, "ever-since") || untilNow && before(at, "since")) {
      return new TimeRange(expressions.get(at), null);
    }
    return before(at, "until") ? new TimeRange(null, expressions.get(at)) : null;
  }

  private boolean isDated(int at) {
    Type type = expressions.get(at).mention().type();
    return (type == Type.DATE || type == Type.TIME) && expressions.get(at).edtf().isPresent();
  }

  private boolean isPresent(int at) {
    return expressions.get(at).object() instanceof TimeObject.Reference reference
        && reference.side() == TimeObject.Side.PRESENT;
  }

  private boolean inOrder(int at) {
    PartialDate from = last(at).value().anchor();
    PartialDate to = last(at + 1).value().anchor();
    return from == null || to == null || !from.first().isAfter(to.last());
  }

  private boolean before(int at, String kind) {
    int start = start(at);
    for (int i = start - 1; i >= Math.max(first(at), start - NEAR); i--) {
      Sense sense = sense(i, kind);
      if (sense != null && i + 1 + sense.rest().size() == start) {
        return true;
      }
    }
    return false;
  }

  private int first(int at) {
    return found.get(firsts.get(at)).sentence().first();
  }

  private int start(int at) {
    return found.get(firsts.get(at)).match().start();
  }

  private int end(int at) {
    return last(at).match().end();
  }

  private TimeReading.Found last(int at) {
    return found.get(firsts.get(at + 1) - 1);
  }

  /** A length of years beside a word for age is somebody's. */
  private Use use(TimeReading.Found time) {
    if (time.value().type() != Type.DURATION) {
      return Use.TIME;
    }
    int start = time.match().start();
    for (int i = start - 1; i >= Math.max(time.sentence().first(), start - NEAR); i--) {
      if (words.has(i, "age")) {
        return Use.AGE;
      }
    }
    return sense(time.match().end(), "age-after") != null ? Use.AGE : Use.TIME;
  }
}
