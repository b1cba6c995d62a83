package org.musnad.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.record.TimeMention;
import org.musnad.record.TimeMention.Calendar;
import org.musnad.record.TimeMention.Type;

/**
 * A time expression with all that is known of it. Immutable.
 *
 * <pre>{@code
 * expression.mention().text();  // 12 رجب 1437 هـ الموافق 19 أبريل 2016
 * expression.mention().value(); // 2016-04-19
 * expression.hijri();           // 1437-07-12
 * expression.edtf();            // Optional[2016-04-19]
 * expression.object();          // OneDay[date=2016-04-19]
 * }</pre>
 *
 * @param mention where it stands, its letters, TIMEX3 type, value and mod, the calendar of the text and the rule; the span of
 *     a date given in both calendars covers both, and its id is that of the first
 * @param hijri the Hijri date that the text writes, or null
 * @param paired whether the text gives the date in both calendars, so that no day of doubt is left
 * @param zone the time zone that the text names with a time of the day, or null; the value is in that zone
 * @param use what the time is used for
 */
public record TimeExpression(
    TimeMention mention, @Nullable HijriDate hijri, boolean paired, @Nullable ZoneId zone, Use use) {
  /** The value in objects of {@code java.time}. */
  public TimeObject object() {
    return TimeObject.of(mention.value());
  }

  /**
   * The value in EDTF, ISO 8601-2: {@code 2016-06-07}, {@code 2010~}, {@code 198X}, {@code 2015-33} (a quarter), {@code
   * 2024-03-04/2024-03-10} (a week). A day reckoned from a Hijri one has a {@code ?} for its day of doubt, and Hijri months
   * and years are intervals. Empty for what EDTF cannot say: lengths, sets, weekdays, references. The edges of a period
   * (START, MID, END) are in the mention's mod only.
   */
  public Optional<String> edtf() {
    if (mention.type() == Type.SET || mention.type() == Type.DURATION) {
      return Optional.empty();
    }
    if (zone != null && object() instanceof TimeObject.Moment moment) {
      return Optional.of(Edtf.of(moment.at(), offset(moment.at(), zone)));
    }
    boolean doubtful = mention.calendar() == Calendar.HIJRI && !paired;
    return Optional.ofNullable(Edtf.of(mention.value(), "APPROX".equals(mention.mod()), doubtful ? hijri : null));
  }

  private static ZoneOffset offset(LocalDateTime at, ZoneId zone) {
    return zone.getRules().getOffset(at);
  }

  /** What a time is used for. */
  public enum Use {
    /** To say when, how long or how often. */
    TIME,
    /** To say how old somebody is. */
    AGE
  }
}
