package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.record.TimeMention;
import org.musnad.text.Text;

/** Whole texts, and the laws that hold for any. Names and events are invented. */
class TimeReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 7);
  private static final String STORY =
      "التقت الوزيرة سعاد الراوي أمس الأربعاء وفداً في عمّان، "
          + "وقالت إن المشروع بدأ في 11 يوليو 2022 وسيكتمل خلال عامين.\n"
          + "وولدت الراوي (7 سبتمبر 1961 - ) في البصرة، ودرست من 1980 إلى 1984. وفي العام نفسه سافرت.\n"
          + "بغداد 26 شعبان 1445 هـ، الساعة العاشرة صباحا.";

  private static final TimeReader READER = TimeReader.create();

  @Test
  void readsAStoryInOrder() {
    assertThat(values(STORY, PUBLISHED))
        .containsExactly(
            "2024-03-06", "2022-07-11", "P2Y", "1961-09-07", "1980", "1984", "1984", "2024-03-07", "2024-03-07T10:00");
  }

  @Test
  void givesIdsInTextOrderAndSpansThatAreExactAndApart() {
    List<TimeMention> mentions = READER.read(Text.of(STORY), PUBLISHED);
    int end = 0;
    for (int i = 0; i < mentions.size(); i++) {
      TimeMention mention = mentions.get(i);
      assertThat(mention.id()).isEqualTo("t" + (i + 1));
      assertThat(mention.text()).isEqualTo(mention.span().of(STORY));
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
  }

  @Test
  void explainsEachMentionByRuleAndParts() {
    assertThat(READER.explain(Text.of("وصل مساء الثلاثاء"), PUBLISHED).get(0).steps())
        .containsExactly(
            "words مساء الثلاثاء",
            "rule day.weekday",
            "part EV = مساء",
            "weekday 2 = الثلاثاء",
            "published 2024-03-07",
            "value 2024-03-05TEV");
  }

  @Test
  void marksHijriDatesAndKeepsTheGregorianValue() {
    TimeMention mention = READER.read(Text.of("26 شوال 1436 هـ"), PUBLISHED).get(0);
    assertThat(mention.calendar()).isEqualTo(TimeMention.Calendar.HIJRI);
    assertThat(mention.value()).isEqualTo("2015-08-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"أكثر من 16 عاما", "أكثر من عامين", "ما يزيد على سنة"})
  void moreThanIsAModifier(String text) {
    assertThat(READER.read(Text.of(text), PUBLISHED).get(0).mod()).isEqualTo("MORE_THAN");
  }

  @Test
  void aTaleInFullDatesGoesOnFromTheLast() {
    assertThat(values("عين في 19 أكتوبر 2012. وفي 30 يونيو استقال.", LocalDate.of(2017, 1, 20)))
        .containsExactly("2012-10-19", "2013-06-30");
  }

  @Test
  void anArticleAndItsNewsAreTheSameInAnyDigitsAndWithTatweel() {
    String text = "في 7 يونيو 2016 وخلال 16 عاما";
    String other = "في ٧ يـونـيـو ٢٠١٦ وخـلال ١٦ عـامـا";
    assertThat(values(other, PUBLISHED)).isEqualTo(values(text, PUBLISHED)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "ar-EG-u-nu-arab", "fa-IR", "tr-TR", "th-TH-u-ca-buddhist"})
  void readsTheSameInAnyLocaleAndZone(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<String> expected = values(STORY, PUBLISHED);
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<TimeMention> mentions = TimeReader.create().read(Text.of(STORY), PUBLISHED);
      assertThat(mentions).extracting(TimeMention::value).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void readsTheSameOnManyThreads() {
    List<String> expected = values(STORY, PUBLISHED);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> values(STORY, PUBLISHED)).toList())
        .allMatch(expected::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "«", "((((((((", "99999999999999999999 يناير", "31 فبراير", "0/0/0000", "13:99", "الساعة", "و و و",
        "عام", "قبل 9999999 قرن", "قبل 9999999 يوما", "عين عام 2010 وبعد ذلك ب 9999999 عاما",
        "32 يناير 2010", "1/1/1/1/1/1", "الـ", "م", "هـ هـ هـ"
      })
  void anyTextIsValidInput(String text) {
    assertThat(READER.read(Text.of(text), PUBLISHED)).allMatch(mention -> mention.span().end() <= text.length());
    assertThat(READER.read(Text.of(text), null)).allMatch(mention -> !mention.value().contains("null"));
  }

  @Test
  void longRunsOfNumbersAndMonthsAreReadToTheirEnd() {
    String text = "يناير ثلاثة وعشرين ألف 12 / ".repeat(5_000);
    assertThat(READER.read(Text.of(text), PUBLISHED)).allMatch(mention -> mention.span().length() < 60);
  }

  @Test
  void withoutADayOfPublicationNothingIsInvented() {
    assertThat(values("وصل أمس الثلاثاء وسيعود غدا في الأسبوع المقبل قبل 11 يوليو", null))
        .containsExactly("XXXX-WXX-2", "FUTURE_REF", "FUTURE_REF", "XXXX-07-11");
  }

  private List<String> values(String text, @Nullable LocalDate published) {
    return READER.read(Text.of(text), published).stream().map(TimeMention::value).toList();
  }
}
