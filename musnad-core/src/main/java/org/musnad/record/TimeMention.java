package org.musnad.record;

import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * A time expression and the TIMEX3 value it stands for.
 *
 * @param id unique within the article, "t1", "t2", … in text order
 * @param span where it stands
 * @param text the letters there
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2016-06-07}, {@code P16Y}, {@code PRESENT_REF}, {@code XXXX-WXX-5} …
 * @param mod TIMEX3 modifier (START, MID, END, APPROX, MORE_THAN …), or null
 * @param calendar the calendar the text itself uses; the value is always Gregorian
 * @param rule the name of the rule that read it
 */
public record TimeMention(
    String id, Span span, String text, Type type, String value, @Nullable String mod, Calendar calendar, String rule) {
  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The calendars Musnad reads. */
  public enum Calendar {
    GREGORIAN,
    HIJRI
  }
}
