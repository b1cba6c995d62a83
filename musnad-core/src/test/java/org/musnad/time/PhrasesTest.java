package org.musnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.record.TimeMention;
import org.musnad.text.Text;

/** Many ways to say a time: each phrase of {@code phrases.txt} is read as the value of its group. */
class PhrasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 7);

  private static final TimeReader READER = TimeReader.create();

  @TestFactory
  Stream<DynamicTest> everyPhraseMeansWhatItsGroupSays() throws IOException {
    return phrases().stream()
        .map(phrase -> DynamicTest.dynamicTest(phrase.value + " " + phrase.text, () -> check(phrase)));
  }

  @Test
  void thereAreManyPhrases() throws IOException {
    assertThat(phrases().stream().filter(phrase -> !phrase.value.equals("NONE"))).hasSizeGreaterThan(600);
  }

  private void check(Phrase phrase) {
    String plain = phrase.text.replace("⟦", "").replace("⟧", "");
    List<TimeMention> mentions = READER.read(Text.of(plain), phrase.published);
    if (phrase.value.equals("NONE")) {
      assertThat(mentions).isEmpty();
      return;
    }
    int open = phrase.text.indexOf('⟦');
    String wanted = open < 0 ? plain : phrase.text.substring(open + 1, phrase.text.indexOf('⟧'));
    assertThat(mentions).extracting(TimeMention::text).contains(wanted);
    assertThat(mentions.stream().filter(mention -> mention.text().equals(wanted)))
        .extracting(TimeMention::value)
        .containsExactly(phrase.value);
  }

  private static List<Phrase> phrases() throws IOException {
    List<Phrase> phrases = new ArrayList<>();
    String[] group = {"", ""};
    for (String line : content().split("\n")) {
      if (line.startsWith("= ")) {
        group = (line.substring(2) + " " + PUBLISHED).split(" ");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        phrases.add(new Phrase(line.strip(), group[0], group[1].equals("-") ? null : LocalDate.parse(group[1])));
      }
    }
    return phrases;
  }

  private static String content() throws IOException {
    try (InputStream in = PhrasesTest.class.getResourceAsStream("phrases.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private record Phrase(String text, String value, @Nullable LocalDate published) {}
}
