package org.musnad.name;

import java.util.HashMap;
import java.util.Map;
import org.musnad.lexicon.Table;
import org.musnad.text.Folding;

/** What the small words inside personal names do: عبد and أبو begin a compound, بن joins son to father. */
final class NameParts {
  private static final Map<String, String> ROLES = roles();

  private NameParts() {}

  /** The role of a folded word in a name ("prefix-abd", "ibn"), or the empty string. */
  static String role(String word) {
    return ROLES.getOrDefault(word, "");
  }

  private static Map<String, String> roles() {
    Map<String, String> roles = new HashMap<>();
    Table table = Table.load(NameParts.class, "name-parts.tsv");
    int form = table.column("form");
    int part = table.column("part");
    for (Table.Row row : table.rows()) {
      row.alternatives(form).forEach(word -> roles.putIfAbsent(Folding.fold(word), row.cell(part)));
    }
    return roles;
  }
}
