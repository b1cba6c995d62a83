package org.musnad.bench.tagger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.EntityType;

/** Reads corpora of one word and its label a line, an empty line after each sentence. */
final class Column {
  private static final Map<String, EntityType> TYPES = new HashMap<>();

  static {
    for (String person : List.of("PERS", "PER")) {
      TYPES.put(person, EntityType.PERSON);
    }
    TYPES.put("ORG", EntityType.ORGANIZATION);
    for (String place : List.of("LOC", "GPE", "FAC")) {
      TYPES.put(place, EntityType.PLACE);
    }
    for (String other : List.of("MISC", "MIS", "NORP")) {
      TYPES.put(other, EntityType.EVENT);
    }
  }

  private Column() {}

  /** A word of a corpus; {@code begins} where a name of {@code type} begins, null where it is in no name. */
  record Line(String word, @Nullable EntityType type, boolean begins) {}

  /** The sentences of a file. */
  static List<List<Line>> sentences(Path file) throws IOException {
    List<List<Line>> sentences = new ArrayList<>();
    List<Line> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        }
      } else {
        sentence.add(line(line.strip().split("[\\t ]+"), sentence));
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  /** Of nested names the outermost of a type we know counts: its label stands first. */
  private static Line line(String[] cells, List<Line> before) {
    for (int i = 1; i < cells.length; i++) {
      int dash = cells[i].indexOf('-');
      EntityType type = dash < 0 ? null : TYPES.get(cells[i].substring(dash + 1));
      if (type != null) {
        boolean goesOn = cells[i].charAt(0) == 'I' && !before.isEmpty() && before.get(before.size() - 1).type() == type;
        return new Line(cells[0], type, !goesOn);
      }
    }
    return new Line(cells[0], null, false);
  }
}
