package org.musnad.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.golden.RecordLaws;
import org.musnad.golden.SharedReader;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;

/**
 * Texts that no newspaper prints. The clock is generous: it is there for time that grows faster than the text, not for slow
 * machines.
 */
class HostileTextTest {
  private static final int MEGABYTE = 1 << 20;
  private static final Duration ENOUGH = Duration.ofSeconds(20);
  private static final String CLAUSE = "قال الرئيس سعد الراوي إن الوزيرة ليلى الحمداني زارت بغداد أمس ";

  @TestFactory
  Stream<DynamicTest> isReadInGoodTime() {
    return Stream.of(
        hostile("quotes that never close", "«".repeat(20_000) + CLAUSE.repeat(500)),
        hostile("a quote that never closes before each clause", ("قال الوزير: «" + CLAUSE).repeat(1_000)),
        hostile("nested parentheses", "(".repeat(10_000) + CLAUSE + ")".repeat(10_000)),
        hostile("parentheses that never close", ("(" + CLAUSE).repeat(1_000)),
        hostile("a megabyte without a space", "وقالالرئيسإنالحكومةستجريانتخابات".repeat(MEGABYTE / 32)),
        hostile("a megabyte of digits", "1234567890".repeat(MEGABYTE / 10)),
        hostile("a megabyte of Arabic digits with commas", "١٢٣،".repeat(MEGABYTE / 4)),
        hostile("a megabyte of one letter", "م".repeat(MEGABYTE)),
        hostile("a megabyte of the conjunction", "و".repeat(MEGABYTE)),
        hostile("a megabyte of the conjunction apart", "و ".repeat(MEGABYTE / 2)),
        hostile("a megabyte of tatweel", "ـ".repeat(MEGABYTE)),
        hostile("a megabyte of full stops", ".".repeat(MEGABYTE)),
        hostile("a megabyte of line feeds", "\n".repeat(MEGABYTE)),
        hostile("names without punctuation", "محمد أحمد علي حسن ".repeat(11_000)),
        hostile("different names without punctuation", names(100_000)),
        hostile("offices without punctuation", "رئيس وزراء نائب وزير مدير عام ".repeat(6_000)),
        hostile("years and months without punctuation", "عام 2003 نيسان 2004 الشهر الماضي ".repeat(6_000)),
        hostile("clauses without punctuation", CLAUSE.repeat(1_500)),
        hostile("content clauses inside each other", "قال الوزير إن ".repeat(10_000)),
        hostile("relative clauses inside each other", "الرجل الذي قتل ".repeat(10_000)),
        hostile("control and direction signs", "\u0000\u0001\u202e\u2066\u200f\u061c\ufeff\u0085".repeat(20_000)),
        hostile("lone surrogates", ("\ud83d" + CLAUSE + "\udc4d").repeat(1_000)),
        hostile("random code units", random(200_000)));
  }

  private static DynamicTest hostile(String name, String text) {
    return DynamicTest.dynamicTest(name, () -> RecordLaws.check(assertTimeoutPreemptively(ENOUGH, () -> read(text))));
  }

  private static ArticleRecord read(String text) {
    return SharedReader.MUSNAD.read(Article.ofText("hostile", text));
  }

  private static String names(int length) {
    String[] words = {"سعد", "ليلى", "الراوي", "محمد", "عبد", "الرحمن", "بن", "الحمداني", "أبو", "بكر", "نور", "الدين", "بغداد"};
    Random random = new Random(5);
    StringBuilder names = new StringBuilder();
    while (names.length() < length) {
      names.append(words[random.nextInt(words.length)]).append(' ');
    }
    return names.toString();
  }

  private static String random(int length) {
    Random random = new Random(6);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }

  @Test
  void textInOtherLettersHoldsNoFacts() {
    ArticleRecord record = read("The president of the republic met the prime minister in Baghdad on Monday, 5 May 2020. ".repeat(20));
    assertThat(record.statements()).isEmpty();
    assertThat(record.warnings()).extracting(warning -> warning.code()).contains("not-arabic");
  }

  @Test
  void emptyTextHoldsNothing() {
    assertThatCode(() -> read("")).doesNotThrowAnyException();
    ArticleRecord record = read("");
    assertThat(record.sentences()).isEmpty();
    assertThat(record.entities()).isEmpty();
    assertThat(record.statements()).isEmpty();
  }

  @Test
  void spacesHoldNothing() {
    assertThat(read(" \n\t\u00a0 ").sentences()).isEmpty();
  }
}
