package org.musnad.statement;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.Table;

/** Verbs that stand beside the verb or noun that says what happens. */
final class Auxiliaries {
  private static final Set<String> AUXILIARY = new HashSet<>();
  private static final Set<String> LIGHT = new HashSet<>();

  static {
    Table table = Table.load(Auxiliaries.class, "auxiliaries.tsv");
    int lemma = table.column("lemma");
    int kind = table.column("kind");
    for (Table.Row row : table.rows()) {
      String key = FrameTable.key(row.cell(lemma));
      switch (row.cell(kind)) {
        case "auxiliary" -> AUXILIARY.add(key);
        case "light" -> LIGHT.add(key);
        case "passive" -> {}
        default -> throw table.error(row, "no such kind of auxiliary");
      }
    }
  }

  private Auxiliaries() {}

  /** كان, ظل, بدأ … beside the verb that says what happens. */
  static boolean isAuxiliary(Chunk.Verb verb) {
    return verb.forms().stream().anyMatch(form -> AUXILIARY.contains(FrameTable.key(form.lemma())));
  }

  /** قام بـ, قرر … whose subject does what the verbal noun after them says. */
  static boolean isLight(Chunk.Verb verb) {
    return verb.forms().stream().anyMatch(form -> LIGHT.contains(FrameTable.key(form.lemma())));
  }
}
