package org.musnad.language;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TIMEX3 values as people say them: "7 يونيو 2016", "June 2016", "قبل 2014", "16 years". What has no words is shown
 * as it is.
 * Thread safe.
 */
public final class DateWords {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(.+))?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
  private static final Pattern MONTH_DAY = Pattern.compile("XXXX-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern DURATION = Pattern.compile("P(T?)(\\d+(?:\\.\\d+)?|X)([YMWDHSQ]|DE|CE)");

  private final Messages messages;

  public DateWords(Language language) {
    this.messages = language.messages();
  }

  /** A day of the calendar. */
  public String day(LocalDate day) {
    return value(day.toString(), null);
  }

  /** A partial date. */
  public String date(PartialDate date) {
    return value(date.value(), null);
  }

  /**
   * A TIMEX3 value.
   *
   * @param mod the TIMEX3 modifier (BEFORE, AFTER, START, MID, END, APPROX …), or null
   */
  public String value(String value, @Nullable String mod) {
    String words = plain(value);
    return mod == null ? words : messages.textOr("date.mod." + mod, "{0}").replace("{0}", words);
  }

  private String plain(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      String date = messages.text("date.day", digit(day.group(3)), month(day.group(2)), digits(day.group(1)));
      return day.group(4) == null ? date : messages.text("date.time", date, clock(day.group(4)));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return messages.text("date.month", month(month.group(2)), digits(month.group(1)));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return messages.text("date.part." + part.group(2), digits(part.group(1)));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return messages.text("date.week", digit(week.group(2)), digits(week.group(1)));
    }
    return vague(value);
  }

  private String vague(String value) {
    Matcher weekday = WEEKDAY.matcher(value);
    if (weekday.matches()) {
      return messages.text("date.weekday." + weekday.group(1));
    }
    Matcher monthDay = MONTH_DAY.matcher(value);
    if (monthDay.matches()) {
      String month = month(monthDay.group(1));
      return monthDay.group(2) == null ? month : messages.text("date.monthday", digit(monthDay.group(2)), month);
    }
    Matcher duration = DURATION.matcher(value);
    if (duration.matches()) {
      return duration(duration);
    }
    if (value.matches("\\d{3}X")) {
      return messages.text("date.decade", digits(value.replace('X', '0')));
    }
    if (value.matches("\\d{2}XX")) {
      int century = Integer.parseInt(value.substring(0, 2)) + 1;
      return messages.textOr("date.century." + century, messages.text("date.century", messages.number(century)));
    }
    return messages.textOr("date.ref." + value, digits(value));
  }

  private String duration(Matcher duration) {
    String unit = duration.group(1) + duration.group(3);
    String number = duration.group(2);
    if (number.equals("X")) {
      return messages.textOr("date.some." + unit, digits(duration.group()));
    }
    if (number.contains(".") || number.length() > 8) {
      return digits(number) + " " + messages.text("date.unit." + unit + ".other", "").strip();
    }
    return messages.count("date.unit." + unit, Integer.parseInt(number));
  }

  private String clock(String time) {
    return messages.textOr("date.clock." + time, digits(time));
  }

  private String month(String number) {
    return messages.textOr("month." + Integer.parseInt(number), digits(number));
  }

  private String digit(String number) {
    return messages.number(Integer.parseInt(number));
  }

  private String digits(String number) {
    return messages.digits(number);
  }
}
