package org.musnad.word;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.musnad.lexicon.Table;
import org.musnad.text.Folding;

/** The uninflected words, with their parts of speech. Immutable. */
final class ClosedWords {
  private final Map<String, Set<PartOfSpeech>> parts = new HashMap<>();
  private final Set<String> beforePronouns = new HashSet<>();

  private ClosedWords() {}

  static ClosedWords load() {
    ClosedWords words = new ClosedWords();
    Table table = Table.load(ClosedWords.class, "closed-words.tsv");
    int forms = table.column("forms");
    int part = table.column("part");
    int pronoun = table.column("pronoun");
    for (Table.Row row : table.rows()) {
      PartOfSpeech partOfSpeech = PartOfSpeech.valueOf(row.cell(part).toUpperCase(Locale.ROOT));
      for (String form : row.alternatives(forms)) {
        String folded = Folding.fold(form);
        words.parts.computeIfAbsent(folded, key -> EnumSet.noneOf(PartOfSpeech.class)).add(partOfSpeech);
        if (row.cell(pronoun).equals("yes")) {
          words.beforePronouns.add(folded);
        }
      }
    }
    return words;
  }

  /** What a folded word may be; nothing where it is inflected or unknown. */
  Set<PartOfSpeech> parts(String folded) {
    return parts.getOrDefault(folded, Set.of());
  }

  boolean takesPronoun(String folded) {
    return beforePronouns.contains(folded);
  }
}
