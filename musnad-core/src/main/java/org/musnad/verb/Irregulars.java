package org.musnad.verb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.text.Folding;

/** The forms that no pattern gives, from {@code irregular.tsv}. */
final class Irregulars {
  private Irregulars() {}

  /** The forms by the verb's {@link Verb#key key}. */
  static Map<String, List<Paradigm.Entry>> load() {
    Map<String, List<Paradigm.Entry>> forms = new HashMap<>();
    for (List<String> row : Rows.read("irregular.tsv")) {
      Finite reading = new Finite(Inflection.Tense.valueOf(row.get(3)), Inflection.Voice.valueOf(row.get(4)),
          Inflection.Mood.valueOf(row.get(5)), Inflection.Person.valueOf(row.get(6)),
          Inflection.Gender.valueOf(row.get(7)), Inflection.Number.valueOf(row.get(8)),
          Inflection.Attachment.valueOf(row.get(9)));
      forms.computeIfAbsent(row.get(0) + '/' + row.get(1), key -> new ArrayList<>())
          .add(new Paradigm.Entry(Folding.fold(row.get(2)), List.of(reading)));
    }
    return forms;
  }
}
