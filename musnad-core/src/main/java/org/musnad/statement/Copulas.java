package org.musnad.statement;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.Table;

/** Verbs that say what somebody was or is: كان, ظل, يعد. */
final class Copulas {
  private static final Set<String> LEMMAS = new HashSet<>();

  static {
    Table table = Table.load(Copulas.class, "copulas.tsv");
    for (Table.Row row : table.rows()) {
      LEMMAS.add(FrameTable.key(row.cell(table.column("lemma"))));
    }
  }

  private Copulas() {}

  static boolean isCopula(Chunk.Verb verb) {
    return verb.forms().stream().anyMatch(form -> LEMMAS.contains(FrameTable.key(form.lemma())));
  }
}
