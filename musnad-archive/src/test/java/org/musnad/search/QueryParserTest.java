package org.musnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  private static final Analysis ANALYSIS = new Analysis(Spellings.load());
  private static final Filters FILTERS = new Filters(ANALYSIS);

  private static String shown(Clause clause) {
    if (clause instanceof Clause.All all) {
      return all.clauses().stream().map(QueryParserTest::shown).collect(Collectors.joining(" ", "(", ")"));
    } else if (clause instanceof Clause.Either either) {
      return either.clauses().stream().map(QueryParserTest::shown).collect(Collectors.joining(" or ", "{", "}"));
    } else if (clause instanceof Clause.Not not) {
      return "not " + shown(not.clause());
    } else if (clause instanceof Clause.Word word) {
      return words(word.places()) + (word.open() ? "…" : "");
    } else if (clause instanceof Clause.Phrase phrase) {
      return "[" + words(phrase.places()) + "]";
    } else if (clause instanceof Clause.Named named) {
      return named.field().label() + "=" + words(named.places());
    } else if (clause instanceof Clause.Labelled labelled) {
      return labelled.field().label() + "=" + String.join("+", labelled.labels());
    }
    Clause.Days days = (Clause.Days) clause;
    return "days=" + day(days.from()) + ".." + day(days.to());
  }

  private static String words(java.util.List<Place> places) {
    return places.stream().map(Place::exact).collect(Collectors.joining("_"));
  }

  private static String day(int number) {
    return number == Integer.MIN_VALUE || number == Integer.MAX_VALUE ? "" : java.time.LocalDate.ofEpochDay(number).toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', quoteCharacter = '\0', value = {
    "مجلس الوزراء > (مجلس الوزراء)",
    "\"مجلس الوزراء\" > ([مجلس_الوزراء])",
    "«مجلس الوزراء» بغداد > ([مجلس_الوزراء] بغداد)",
    "“مجلس الوزراء” > ([مجلس_الوزراء])",
    "بغداد -البصرة > (بغداد not البصره)",
    "بغداد -\"رئيس الوزراء\" > (بغداد not [رييس_الوزراء])",
    "بغداد OR البصرة > ({بغداد or البصره})",
    "بغداد | البصرة | أربيل > ({بغداد or البصره or اربيل})",
    "زيارة (بغداد OR البصرة) > (زياره ({بغداد or البصره}))",
    "كاظ* > (كاظ…)",
    "مصدر:الصباح > (outlet=الصباح)",
    "outlet:\"صحيفة الصباح\" وزير > (outlet=صحيفه_الصباح وزير)",
    "شخص: «سعاد الراوي» > (person=سعاد_الراوي)",
    "نوع:منصب > (type=position.end+position.hold+position.start)",
    "TYPE:pledge حال:مقرر > (type=pledge status=planned)",
    "من:2015-01 إلى:2015-02 > (days=2015-01-01.. days=..2015-02-28)",
    "from:٢٠١٥ to:2016 > (days=2015-01-01.. days=..2016-12-31)",
    "عبدالله > (عبد_الله)",
    "؟ ! بغداد > (بغداد)",
    "السعودية: لا تراجع > (السعوديه لا تراجع)",
    "الساعة 10:30 > (الساعه 10_30)",
    "من بغداد إلى البصرة > (من بغداد الي البصره)",
  })
  void whatIsWrittenIsUnderstood(String query, String clauses) {
    assertThat(shown(QueryParser.parse(query.strip(), ANALYSIS, FILTERS))).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '>', quoteCharacter = '\0', value = {
    "قال \"رئيس الوزراء > UNCLOSED > 4",
    "قال «رئيس > UNCLOSED > 4",
    "زار (بغداد > UNCLOSED > 4",
    "زار بغداد) > UNOPENED > 9",
    "وزير مصدر: > NO_VALUE > 5",
    "(مصدر:) > NO_VALUE > 1",
    "وزير foo:bar > NO_FIELD > 5",
    "من:أمس > NO_DATE > 3",
    "من:2015-13 > NO_DATE > 3",
    "إلى:2015-02-30 > NO_DATE > 4",
    "نوع:كلام > NO_TYPE > 4",
    "حال:غائب > NO_STATUS > 4",
    "OR بغداد > NO_CHOICE > 0",
    "بغداد | > NO_CHOICE > 6",
    "بغداد OR OR البصرة > NO_CHOICE > 6",
  })
  void whatIsWrongIsPointedAt(String query, QueryException.Reason reason, int at) {
    QueryException problem = catchThrowableOfType(
        QueryException.class, () -> QueryParser.parse(query.strip(), ANALYSIS, FILTERS));
    assertThat(problem.reason()).isEqualTo(reason);
    assertThat(problem.at()).isEqualTo(at);
  }
}
