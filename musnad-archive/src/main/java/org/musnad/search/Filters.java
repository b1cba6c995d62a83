package org.musnad.search;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.musnad.text.Folding;

/** Turns the values of fields into clauses. */
final class Filters {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Analysis analysis;
  private final QueryWords words = QueryWords.load();

  Filters(Analysis analysis) {
    this.analysis = analysis;
  }

  QueryWords words() {
    return words;
  }

  /**
   * The clause of a field and its value.
   *
   * @param query what the user wrote
   * @param at where in it the value begins
   */
  Clause of(QueryField field, String value, String query, int at) {
    return switch (field) {
      case OUTLET, PERSON -> {
        List<Place> places = analysis.of(value);
        yield new Clause.Named(field, known(places, QueryException.Reason.NO_VALUE, query, at, value));
      }
      case TYPE -> new Clause.Labelled(field, known(words.types(value), QueryException.Reason.NO_TYPE, query, at, value));
      case STATUS -> new Clause.Labelled(field, known(words.status(value), QueryException.Reason.NO_STATUS, query, at, value));
      case FROM -> new Clause.Days(day(value, false, query, at), Integer.MAX_VALUE);
      case TO -> new Clause.Days(Integer.MIN_VALUE, day(value, true, query, at));
    };
  }

  private static List<Place> known(List<Place> places, QueryException.Reason reason, String query, int at, String value) {
    if (places.isEmpty()) {
      throw new QueryException(reason, query, at, value);
    }
    return places;
  }

  private static Set<String> known(Set<String> labels, QueryException.Reason reason, String query, int at, String value) {
    if (labels.isEmpty()) {
      throw new QueryException(reason, query, at, value);
    }
    return labels;
  }

  /** The first or last day of a year, a month or a day, counted from 1970. */
  private static int day(String value, boolean last, String query, int at) {
    String digits = Folding.fold(value);
    try {
      if (YEAR.matcher(digits).matches()) {
        Year year = Year.parse(digits);
        return number(last ? year.atDay(year.length()) : year.atDay(1));
      } else if (MONTH.matcher(digits).matches()) {
        YearMonth month = YearMonth.parse(digits);
        return number(last ? month.atEndOfMonth() : month.atDay(1));
      } else if (DAY.matcher(digits).matches()) {
        return number(LocalDate.parse(digits));
      }
    } catch (DateTimeParseException e) {
      throw new QueryException(QueryException.Reason.NO_DATE, query, at, value);
    }
    throw new QueryException(QueryException.Reason.NO_DATE, query, at, value);
  }

  private static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
