package org.musnad.bench.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases grouped by what they mean: a group begins with {@code = value [published]}, below it one phrase a line; where only part
 * of a line is the expression, ⟦ ⟧ bracket it. The value {@code NONE} means that there is no time in them.
 */
final class PhraseFile {
  private static final String PUBLISHED = "2024-03-07";

  private PhraseFile() {}

  static List<TimedText> read(Path file) throws IOException {
    List<TimedText> texts = new ArrayList<>();
    String[] group = {"NONE", PUBLISHED};
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("= ")) {
        group = (line.substring(2) + " " + PUBLISHED).split(" ");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        texts.add(text(line.strip(), group[0], group[1].equals("-") ? null : LocalDate.parse(group[1])));
      }
    }
    return texts;
  }

  private static TimedText text(String phrase, String value, @Nullable LocalDate published) {
    String plain = phrase.replace("⟦", "").replace("⟧", "");
    if (value.equals("NONE")) {
      return new TimedText(plain, published, List.of());
    }
    int open = phrase.indexOf('⟦');
    int start = Math.max(0, open);
    int end = open < 0 ? plain.length() : phrase.indexOf('⟧') - 1;
    return new TimedText(plain, published, List.of(new TimedText.Expected(start, end, List.of(value))));
  }
}
