package org.musnad.bench.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.BrokenJson;
import org.musnad.intake.Dates;
import org.musnad.intake.JsonTree;

/** The times of a directory of articles marked by hand. */
final class GoldTimes {
  private GoldTimes() {}

  static List<TimedText> read(Path directory) throws IOException {
    List<TimedText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        texts.add(text((Map<?, ?>) JsonTree.parseAll(Files.readString(file)).get(0)));
      }
    } catch (BrokenJson e) {
      throw new IOException(e);
    }
    return texts;
  }

  private static TimedText text(Map<?, ?> json) {
    String text = JsonTree.string(json, "text");
    List<TimedText.Expected> expected = new ArrayList<>();
    int from = 0;
    for (Object time : list(json.get("times"))) {
      Map<?, ?> marked = (Map<?, ?>) time;
      String words = JsonTree.string(marked, "text");
      // Marked in text order, mostly: what does not stand behind the last one is looked for from the beginning.
      int start = text.indexOf(words, from);
      from = start < 0 ? from : start + 1;
      start = start < 0 ? text.indexOf(words) : start;
      List<String> values = list(marked.get("value")).stream().map(Object::toString).toList();
      expected.add(new TimedText.Expected(start, start + words.length(), values));
    }
    return new TimedText(text, Dates.parse(JsonTree.string(json, "published")), expected);
  }

  private static List<?> list(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? list : List.of(value);
  }
}
