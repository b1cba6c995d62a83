package org.musnad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.text.Article;
import org.musnad.text.Span;

class RecordJsonTest {
  private static final String TEXT = "عين الرئيس ليلى وزيرة";

  @Test
  void anEmptyRecordHasTheKeysOfTheContractInOrderAndNoDate() {
    assertThat(line(record(Article.ofText("a1", ""), List.of())))
        .isEqualTo("{\"id\":\"a1\",\"title\":\"\",\"outlet\":\"\",\"url\":\"\",\"language\":\"ar\",\"text\":\"\","
            + "\"sentences\":[],\"entities\":[],\"times\":[],\"statements\":[]}\n");
  }

  @Test
  void everyPartIsWrittenAsTheContractHasIt() {
    assertThat(line(full(null, 0.95)))
        .isEqualTo("{\"id\":\"a1\",\"title\":\"ع\",\"outlet\":\"و\",\"url\":\"u\",\"published\":\"2020-05-07\","
            + "\"language\":\"ar\",\"text\":\"" + TEXT + "\",\"sentences\":[{\"start\":0,\"end\":21}],"
            + "\"entities\":[{\"id\":\"e1\",\"type\":\"PERSON\",\"name\":\"ليلى\",\"aliases\":[\"ل\"],\"descriptions\":[],"
            + "\"link\":null,\"mentions\":[{\"start\":11,\"end\":15,\"text\":\"ليلى\",\"kind\":\"name\"}]}],"
            + "\"times\":[{\"id\":\"t1\",\"start\":0,\"end\":3,\"text\":\"عين\",\"type\":\"DATE\",\"value\":\"2020\","
            + "\"calendar\":\"gregorian\"}],"
            + "\"statements\":[{\"id\":\"s1\",\"type\":\"position.start\",\"start\":0,\"end\":21,\"text\":\"" + TEXT + "\","
            + "\"trigger\":{\"start\":0,\"end\":3,\"text\":\"عين\"},"
            + "\"roles\":{\"person\":[{\"start\":11,\"end\":15,\"text\":\"ليلى\",\"entity\":\"e1\"}],"
            + "\"manner\":[{\"start\":0,\"end\":3,\"text\":\"عين\",\"value\":\"appointed\"}]},"
            + "\"status\":\"asserted\",\"confidence\":0.95,\"rule\":\"r1\"}]}\n");
  }

  @Test
  void aSourceIsAnEntityOrAPlaceInTheText() {
    assertThat(line(full(new Filler(new Span(11, 15), "ليلى", "e1", null), 1)))
        .contains("\"status\":\"asserted\",\"source\":{\"entity\":\"e1\"},\"confidence\":1,");
    assertThat(line(full(new Filler(new Span(4, 10), "الرئيس", null, null), 1)))
        .contains("\"source\":{\"start\":4,\"end\":10,\"text\":\"الرئيس\"},");
  }

  @Test
  void warningsAreWrittenOnlyWhereThereAreAny() {
    assertThat(line(record(Article.ofText("a", "x"), List.of(new Warning("text-cut", List.of("10", "20"))))))
        .endsWith("\"statements\":[],\"warnings\":[{\"code\":\"text-cut\",\"detail\":[\"10\",\"20\"]}]}\n");
  }

  @Test
  void aTextThatIsNotArabicIsNotCalledArabic() {
    assertThat(line(record(Article.ofText("a", "x"), List.of(new Warning("not-arabic", List.of())))))
        .contains("\"language\":\"und\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0", "1,1", "0.5,0.5", "0.12344,0.1234", "0.12345,0.1235", "0.99999,1", "0.00001,0", "0.0102,0.0102", "-3,0", "7,1",
    "NaN,0"
  })
  void confidenceHasAtMostFourDecimals(double confidence, String written) {
    assertThat(line(full(null, confidence))).contains("\"confidence\":" + written + ",");
  }

  @Test
  void quotesBackslashesAndControlCharactersAreEscaped() {
    assertThat(text("a\"b\\c\nd\re\tf\u0000g\u001f")).isEqualTo("a\\\"b\\\\c\\nd\\re\\tf\\u0000g\\u001f");
  }

  @Test
  void lineSeparatorsOfUnicodeAreEscapedSoThatOneRecordStaysOneLine() {
    assertThat(text("a\u2028b\u2029c\u0085")).isEqualTo("a\\u2028b\\u2029c\\u0085");
  }

  @Test
  void surrogatePairsAreKeptAndHalvesAreEscaped() {
    assertThat(text("\ud83d\ude00 \ud83d \ude00 \ud83d")).isEqualTo("\ud83d\ude00 \\ud83d \\ude00 \\ud83d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar-EG-u-nu-arab", "tr", "fa"})
  void theBytesAreTheSameInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    String expected = line(full(null, 0.5));
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(line(full(null, 0.5))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String text(String text) {
    String line = line(record(Article.ofText("a", text), List.of()));
    int start = line.indexOf("\"text\":\"") + 8;
    return line.substring(start, line.indexOf("\",\"sentences\""));
  }

  private static ArticleRecord record(Article article, List<Warning> warnings) {
    return new ArticleRecord(article, List.of(), List.of(), List.of(), List.of(), warnings);
  }

  private static ArticleRecord full(@Nullable Filler source, double confidence) {
    Span all = new Span(0, TEXT.length());
    Span name = new Span(11, 15);
    Span verb = new Span(0, 3);
    Mention mention = new Mention(name, "ليلى", Mention.Kind.NAME);
    Entity entity = new Entity("e1", EntityType.PERSON, "ليلى", List.of("ل"), List.of(), List.of(mention));
    TimeMention time = new TimeMention(
        "t1", verb, "عين", TimeMention.Type.DATE, "2020", null, TimeMention.Calendar.GREGORIAN, "r0");
    Statement statement = new Statement(
        "s1", StatementType.POSITION_START, all, TEXT, new Trigger(verb, "عين"),
        Map.of(
            Role.MANNER, List.of(new Filler(verb, "عين", null, "appointed")),
            Role.PERSON, List.of(new Filler(name, "ليلى", "e1", null))),
        Status.ASSERTED, source, confidence, "r1");
    return new ArticleRecord(
        new Article("a1", "ع", "و", "u", LocalDate.of(2020, 5, 7), TEXT),
        List.of(all), List.of(entity), List.of(time), List.of(statement), List.of());
  }

  private static String line(ArticleRecord record) {
    StringBuilder out = new StringBuilder();
    try {
      RecordJson.write(record, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
