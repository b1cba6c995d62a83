package org.musnad.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.record.Warning;
import org.musnad.text.Article;

class JsonArticlesTest {
  @Test
  void aLineGivesAllThatIsKnownAndIdAndTextComeOutUnchanged() {
    assertThat(articles("{\"id\":\"أ 1\",\"title\":\"ع\",\"outlet\":\"و\",\"url\":\"u\",\"published\":\"2020-05-07\","
            + "\"text\":\"س\\nطر\\ud83d\\ude00\\ud800 \\u0000\",\"more\":[1,{\"a\":null}]}"))
        .containsExactly(
            new Article("أ 1", "ع", "و", "u", LocalDate.of(2020, 5, 7), "س\nطر\ud83d\ude00\ud800 \u0000"));
  }

  @Test
  void nullIsNothingAndNumbersAreTheirLetters() {
    assertThat(articles("{\"id\":17,\"title\":null,\"published\":null,\"text\":\"نص\"}"))
        .containsExactly(new Article("17", "", "", "", null, "نص"));
  }

  @Test
  void brokenLinesAreNamedByNumberAndTheOthersAreRead() {
    String lines = "{\"id\":\"1\",\"text\":\"نص\"}\n{\"id\":\"2\",\"text\":\"نص\n\n[]\n{\"id\":\"5\"}\n"
        + "{\"id\":\"6\",\"text\":\"نص\"}}\nكلام\n{\"id\":\"8\",\"text\":\"نص\"}";
    assertThat(items(lines.getBytes(UTF_8)))
        .extracting(item -> item.source() + " " + IntakeTest.shape(item))
        .containsExactly("-:1 1", "-:2 BROKEN_JSON", "-:5 NO_TEXT", "-:6 BROKEN_JSON", "-:7 BROKEN_JSON", "-:8 8");
  }

  @Test
  void aBrokenFirstLineIsOnlyThatLine() {
    assertThat(items("{\"id\":\"1\",\"text\":\"نص\n{\"id\":\"2\",\"text\":\"نص\"}\n".getBytes(UTF_8)))
        .extracting(IntakeTest::shape)
        .containsExactly("BROKEN_JSON", "2");
  }

  @Test
  void anObjectOrAnArrayMayBeWrittenOverManyLines() {
    assertThat(articles("{\n \"id\": \"1\",\n \"text\": \"نص\"\n}\n")).extracting(Article::id).containsExactly("1");
    assertThat(articles("{\n\"id\": \"1\", \"text\": \"نص\"\n}\n{\"id\": \"2\", \"text\": \"نص\"}"))
        .extracting(Article::id)
        .containsExactly("1", "2");
  }

  @Test
  void aBreakInsideAnObjectOverManyLinesIsNamedByItsLine() {
    assertThat(items("{\n \"id\": \"1\",\n \"text\" \"نص\"\n}\n".getBytes(UTF_8)))
        .extracting(item -> item.source() + " " + IntakeTest.shape(item))
        .containsExactly("-:3 BROKEN_JSON");
  }

  @Test
  void eachLineMayBeDamagedOnItsOwn() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\":\"1\",\"text\":\"نص صحيح من كلمات\"}\n{\"id\":\"2\",\"text\":\"نص مكسور هنا ".getBytes(UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes("\"}\n{\"id\":\"3\",\"text\":\"".getBytes(UTF_8));
    bytes.writeBytes("قال الوزير في المدينة مساء الخميس إن العمل مستمر".getBytes(Charset.forName("windows-1256")));
    bytes.writeBytes("\"}\n".getBytes(UTF_8));
    assertThat(items(bytes.toByteArray()))
        .extracting(item -> ((Item.Found) item).warnings())
        .containsExactly(
            List.of(),
            List.of(new Warning("bytes-replaced", List.of("1"))),
            List.of(new Warning("charset-guessed", List.of("windows-1256"))));
  }

  @Test
  void utf16ByItsMarkIsReadLineByLine() {
    String lines = "\ufeff{\"id\":\"1\",\"text\":\"\ud83d\ude00\"}\n".concat("{\"id\":\"2\",\"text\":\"نص\"}\n".repeat(5000));
    List<Item> items = items(lines.getBytes(UTF_16LE));
    assertThat(items).hasSize(5001);
    assertThat(((Item.Found) items.get(0)).article().text()).isEqualTo("\ud83d\ude00");
    assertThat(((Item.Found) items.get(5000)).article().text()).isEqualTo("نص");
  }

  @Test
  void aBadDateIsNamedByItsLineAndTheArticleFollows() {
    assertThat(items("{\"id\":\"1\",\"published\":\"أمس\",\"text\":\"نص\"}".getBytes(UTF_8)))
        .containsExactly(
            new Item.Problem("-:1", Item.Kind.BAD_DATE, List.of("أمس")),
            new Item.Found("-:1", Article.ofText("1", "نص"), List.of()));
  }

  @Test
  void deepNestingIsABrokenLineAndNotAStackOverflow() {
    String deep = "{\"id\":\"1\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"نص\"}";
    assertThat(items(deep.getBytes(UTF_8))).extracting(IntakeTest::shape).containsExactly("BROKEN_JSON");
  }

  private static List<Article> articles(String json) {
    return items(json.getBytes(UTF_8)).stream().map(item -> ((Item.Found) item).article()).toList();
  }

  private static List<Item> items(byte[] bytes) {
    try (Intake intake = Intake.of(List.of("-"), new ByteArrayInputStream(bytes), Defaults.NONE)) {
      return intake.stream().toList();
    }
  }
}
