package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.record.TimeMention;
import org.musnad.text.Text;

/** What the module's README shows is what happens. */
class UsageExampleTest {
  private static final TimeReader READER = TimeReader.create();
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 7);
  private static final String README = readme();

  @Test
  void theExampleReadsAsPrinted() {
    String example = between(README, "Text.of(\"", "\");");
    StringBuilder printed = new StringBuilder();
    for (TimeMention time : READER.read(Text.of(example), PUBLISHED)) {
      printed.append(time.text()).append(" = ").append(time.value()).append('\n');
    }
    assertThat(README).contains("```\n" + printed + "```");
    Times times = READER.times(Text.of(example), PUBLISHED);
    TimeExpression both = times.expressions().get(2);
    assertThat(times.ranges().get(0).edtf()).isEqualTo("2006/2014");
    assertThat(both.mention().text()).isEqualTo("12 رجب 1437 هـ الموافق 19 أبريل 2016");
    assertThat(both.hijri()).hasToString("1437-07-12");
    assertThat(both.object()).hasToString("OneDay[date=2016-04-19]");
  }

  @TestFactory
  Stream<DynamicTest> everyRowOfTheTableHolds() {
    return README.lines()
        .dropWhile(line -> !line.startsWith("| in the text"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> List.of(line.replace("`", "").split("\\s*\\|\\s*")))
        .map(cells -> DynamicTest.dynamicTest(cells.get(1), () -> holds(cells)));
  }

  private static void holds(List<String> cells) {
    TimeExpression time = READER.times(Text.of(cells.get(1)), PUBLISHED).expressions().get(0);
    String mod = time.mention().mod();
    assertThat(time.mention().value() + (mod == null ? "" : ", " + mod)).isEqualTo(cells.get(2));
    assertThat(time.edtf().orElse("none")).isEqualTo(cells.get(3));
    assertThat(time.object()).hasToString(cells.get(4));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String readme() {
    try {
      return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
