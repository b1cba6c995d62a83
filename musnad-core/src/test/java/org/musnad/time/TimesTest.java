package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.record.TimeMention.Calendar;
import org.musnad.text.Text;
import org.musnad.time.TimeExpression.Use;
import org.musnad.time.TimeObject.DayPart;
import org.musnad.time.TimeObject.Side;

/** All that is known of a time beside its TIMEX3 value. */
class TimesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 7);
  private static final TimeReader READER = TimeReader.create();

  @ParameterizedTest
  @CsvSource({
    "7 يونيو 2016, 2016-06-07",
    "يونيو 2016, 2016-06",
    "عام 2010, 2010",
    "نحو عام 2010, 2010~",
    "حوالي عام 1900, 1900~",
    "الثمانينيات, 198X",
    "أواخر الثمانينيات, 198X",
    "القرن التاسع عشر, 18XX",
    "عام 300 قبل الميلاد, -0299",
    "الربع الأول من 2015, 2015-33",
    "الربع الأخير من 2015, 2015-36",
    "النصف الثاني من عام 2015, 2015-41",
    "صيف 2014, 2014-22",
    "شتاء 2014, 2014-24",
    "الأسبوع الماضي, 2024-02-26/2024-03-03",
    "مساء الثلاثاء, 2024-03-05",
    "الساعة العاشرة صباحا, 2024-03-07T10:00:00",
    "منتصف الليل, 2024-03-08T00:00:00",
    "الساعة 18:30 بتوقيت غرينتش, 2024-03-07T18:30:00Z",
    "الساعة 18:30 بتوقيت بغداد, 2024-03-07T18:30:00+03:00",
    "12 رجب 1437 هـ, 2016-04-19?",
    "شهر رمضان 1436 هـ, 2015-06-18?/2015-07-16?",
    "عام 1436 هـ, 2014-10-25?/2015-10-13?"
  })
  void writesEdtf(String text, String edtf) {
    assertThat(only(text).edtf()).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16 عاما", "كل جمعة", "سنويا", "مؤخرا", "عدة سنوات", "عطلة نهاية الأسبوع"})
  void edtfHasNoWordForLengthsSetsReferencesAndWeekends(String text) {
    assertThat(only(text).edtf()).isEmpty();
  }

  @Test
  void withoutADayOfPublicationEdtfLeavesTheYearOpen() {
    assertThat(times("11 يوليو", null).expressions().get(0).edtf()).contains("XXXX-07-11");
  }

  @Test
  void givesObjectsOfJavaTime() {
    assertThat(only("7 يونيو 2016").object()).isEqualTo(new TimeObject.OneDay(LocalDate.of(2016, 6, 7)));
    assertThat(only("يونيو 2016").object()).isEqualTo(new TimeObject.OneMonth(YearMonth.of(2016, 6)));
    assertThat(only("عام 2016").object()).isEqualTo(new TimeObject.OneYear(Year.of(2016)));
    assertThat(only("586 قبل الميلاد").object()).isEqualTo(new TimeObject.OneYear(Year.of(-585)));
    assertThat(only("الأسبوع الماضي").object()).isEqualTo(stretch("2024-02-26", "2024-03-03"));
    assertThat(only("الربع الأول من 2015").object()).isEqualTo(stretch("2015-01-01", "2015-03-31"));
    assertThat(only("شتاء 2014").object()).isEqualTo(stretch("2014-12-01", "2015-02-28"));
    assertThat(only("التسعينيات").object()).isEqualTo(stretch("1990-01-01", "1999-12-31"));
    assertThat(only("القرن الماضي").object()).isEqualTo(stretch("1900-01-01", "1999-12-31"));
    assertThat(only("الساعة العاشرة صباحا").object())
        .isEqualTo(new TimeObject.Moment(LocalDateTime.of(2024, 3, 7, 10, 0)));
    assertThat(only("مساء الثلاثاء").object())
        .isEqualTo(new TimeObject.DayPartOn(LocalDate.of(2024, 3, 5), DayPart.EVENING));
    assertThat(only("16 عاما").object()).isEqualTo(new TimeObject.Length(Period.ofYears(16)));
    assertThat(only("48 ساعة").object()).isEqualTo(new TimeObject.Length(Duration.ofHours(48)));
    assertThat(only("عامين ونصف").object()).isEqualTo(new TimeObject.Length(Period.of(2, 6, 0)));
    assertThat(only("عدة سنوات").object()).isEqualTo(new TimeObject.SomeLength(ChronoUnit.YEARS));
    assertThat(only("مؤخرا").object()).isEqualTo(new TimeObject.Reference(Side.PAST));
    assertThat(only("كل جمعة").object()).isEqualTo(new TimeObject.DayOfAnyWeek(DayOfWeek.FRIDAY));
    assertThat(only("كل صباح").object()).isEqualTo(new TimeObject.AnyDayPart(DayPart.MORNING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXXX-XX-07", "2015-W29-WE", "2015-02-30", "2015-13", "P9999999999Y", "P", "", "2015-XX"})
  void whatNoObjectCanSayStaysAsItIs(String timex) {
    assertThat(TimeObject.of(timex)).isEqualTo(new TimeObject.Unsettled(timex));
  }

  @Test
  void whatRecursHasNoYear() {
    assertThat(TimeObject.of("XXXX-07-11")).isEqualTo(new TimeObject.DayOfAnyYear(MonthDay.of(7, 11)));
    assertThat(TimeObject.of("XXXX-07")).isEqualTo(new TimeObject.MonthOfAnyYear(Month.JULY));
    assertThat(TimeObject.of("XXXX-XX-XXT10:30")).isEqualTo(new TimeObject.Clock(LocalTime.of(10, 30)));
    assertThat(TimeObject.of("XXXX-WXX")).isEqualTo(new TimeObject.Length(Period.ofWeeks(1)));
    assertThat(TimeObject.of("P1.5D")).isEqualTo(new TimeObject.Length(Duration.ofHours(36)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 رجب 1437 هـ الموافق 19 أبريل 2016",
        "12 رجب 1437 هـ، الموافق 19 أبريل 2016",
        "12 رجب 1437هـ (19 أبريل 2016)",
        "12/7/1437هـ الموافق 19/4/2016",
        "19 أبريل 2016 الموافق 12 رجب 1437 هـ",
        "الثلاثاء 12 رجب 1437 هـ الموافق لـ 19 أبريل 2016"
      })
  void aDateInBothCalendarsIsOneTimeWithBoth(String text) {
    TimeExpression both = only(text);
    assertThat(both.mention().value()).isEqualTo("2016-04-19");
    assertThat(both.hijri()).isEqualTo(new HijriDate(1437, 7, 12));
    assertThat(both.paired()).isTrue();
    assertThat(both.edtf()).contains("2016-04-19");
    assertThat(text).startsWith(both.mention().text().substring(0, 10)).contains(both.mention().text());
  }

  @Test
  void theWrittenGregorianDayDecidesWhereTheMoonWasSeenADayLater() {
    assertThat(only("12 رجب 1437 هـ الموافق 20 أبريل 2016").mention().value()).isEqualTo("2016-04-20");
  }

  @Test
  void datesTooFarApartAreTwo() {
    assertThat(times("12 رجب 1437 هـ الموافق 25 أبريل 2016").expressions()).hasSize(2);
  }

  @Test
  void aHijriDateAloneKeepsItsTextItsCalendarAndItsDayOfDoubt() {
    TimeExpression day = only("12 رجب 1437 هـ");
    assertThat(day.mention().calendar()).isEqualTo(Calendar.HIJRI);
    assertThat(day.mention().text()).isEqualTo("12 رجب 1437 هـ");
    assertThat(day.hijri()).isEqualTo(new HijriDate(1437, 7, 12));
    assertThat(new HijriDate(1437, 7, 12).doubt()).isEqualTo(1);
    assertThat(new HijriDate(61, 1, 10).doubt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "من 2006 إلى 2014|2006/2014",
    "بين عامي 2006 و2014|2006/2014",
    "ما بين عامي 2006 و 2014|2006/2014",
    "الوحدة (1958–1961)|1958/1961",
    "سعاد الراوي (1881-1942)|1881/1942",
    "سعاد الراوي (7 سبتمبر 1961 - 3 مايو 2010)|1961-09-07/2010-05-03",
    "من 2 إلى 5 يونيو 2016|2016-06-02/2016-06-05",
    "من 25 ديسمبر حتى 3 يناير 2016|2015-12-25/2016-01-03",
    "بين مارس ويونيو 2015|2015-03/2015-06",
    "من الساعة 9 صباحا حتى الساعة 5 مساء|2024-03-07T09:00:00/2024-03-07T17:00:00",
    "منذ عام 2010|2010/..",
    "اعتبارا من 1 يناير 2025|2025-01-01/..",
    "منذ 2010 حتى الآن|2010/..",
    "من 2010 حتى الآن|2010/..",
    "يستمر حتى 15 مارس 2024|../2024-03-15",
    "يستمر لغاية عام 2025|../2025",
    "يستمر حتى نهاية العام المقبل|../2025",
    "من الأسبوع الماضي إلى الأسبوع المقبل|2024-02-26/2024-03-17"
  })
  void twoTimesThatBelongTogetherAreARange(String text, String edtf) {
    assertThat(times(text).ranges()).extracting(TimeRange::edtf).containsExactly(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عام 2006 وعام 2014", "في 2014 ثم في 2006", "من 2014 إلى 2006", "عام 2010", "منذ سنوات", "من 2010.\nإلى 2012"
      })
  void otherTimesAreNone(String text) {
    assertThat(times(text).ranges()).filteredOn(range -> range.from() != null && range.to() != null).isEmpty();
  }

  @Test
  void bothEndsOfARangeAreTimesOfTheText() {
    Times times = times("تولى المنصب من 2006 إلى 2014 ثم سافر أمس");
    assertThat(times.expressions()).hasSize(3);
    assertThat(times.ranges()).containsExactly(new TimeRange(times.expressions().get(0), times.expressions().get(1)));
  }

  @Test
  void theZoneOfAnHourIsKept() {
    assertThat(only("الساعة 18:30 بتوقيت مكة المكرمة").zone()).isEqualTo(ZoneId.of("Asia/Riyadh"));
    assertThat(only("18:30 ت.غ").zone()).isEqualTo(ZoneId.of("GMT"));
    assertThat(only("الساعة 18:30 بالتوقيت المحلي").zone()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"البالغ من العمر 28 عاما", "عن عمر ناهز 85 عاما", "توفي عن 83 عاما", "28 عاما من العمر", "يبلغ 40 سنة"})
  void anAgeIsALengthUsedForAPerson(String text) {
    assertThat(only(text).use()).isEqualTo(Use.AGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"سجن 16 عاما", "قبل 16 عاما من الحرب", "عام 2010"})
  void otherLengthsAreNoAges(String text) {
    assertThat(times(text).expressions()).extracting(TimeExpression::use).containsOnly(Use.TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "مطلع عام 2014, START",
    "أوائل التسعينيات, START",
    "منتصف مايو 2015, MID",
    "أواسط التسعينيات, MID",
    "أواخر الشهر الماضي, END",
    "نهاية عام 2014, END",
    "النصف الأول من القرن العشرين, START",
    "النصف الثاني من مايو 2015, END",
    "أكثر من 16 عاما, MORE_THAN",
    "ما يزيد على عامين, MORE_THAN",
    "أقل من شهر, LESS_THAN",
    "نحو ثلاث سنوات, APPROX",
    "ثلاث سنوات تقريبا, APPROX",
    "نحو الساعة العاشرة صباحا, APPROX",
    "قرابة عام 1900, APPROX",
    "ما لا يقل عن 5 سنوات, EQUAL_OR_MORE",
    "5 سنوات على الأقل, EQUAL_OR_MORE",
    "5 سنوات على الأكثر, EQUAL_OR_LESS"
  })
  void edgesAndQualifiersAreModifiers(String text, String mod) {
    assertThat(only(text).mention().mod()).isEqualTo(mod);
  }

  @Test
  void theIdsAreThoseOfTheMentions() {
    String text = "في 12 رجب 1437 هـ الموافق 19 أبريل 2016 وصل، وسافر أمس";
    assertThat(READER.read(Text.of(text), PUBLISHED)).hasSize(3);
    assertThat(times(text).expressions()).extracting(time -> time.mention().id()).containsExactly("t1", "t3");
  }

  private static TimeObject stretch(String first, String last) {
    return new TimeObject.Stretch(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Times times(String text) {
    return times(text, PUBLISHED);
  }

  private static Times times(String text, @Nullable LocalDate published) {
    return READER.times(Text.of(text), published);
  }

  private static TimeExpression only(String text) {
    List<TimeExpression> expressions = times(text).expressions();
    assertThat(expressions).as(text).hasSize(1);
    return expressions.get(0);
  }
}
