package org.musnad.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.language.Table;
import org.musnad.record.EntityType;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.text.Folding;

/** The words of the query language in Arabic and English, from {@code query-words.tsv}. Immutable. */
final class QueryWords {
  private final Map<String, QueryField> fields = new HashMap<>();
  private final Map<String, Set<String>> types = new HashMap<>();
  private final Map<String, String> status = new HashMap<>();

  private QueryWords() {
    for (QueryField field : QueryField.values()) {
      fields.put(field.label(), field);
    }
    for (StatementType type : StatementType.values()) {
      type(type.label(), type.label());
      // "position" is all that begins with it.
      type(type.label().split("\\.", 2)[0], type.label());
    }
    for (EntityType type : EntityType.values()) {
      type(type.name().toLowerCase(Locale.ROOT), type.name().toLowerCase(Locale.ROOT));
    }
    for (Status value : Status.values()) {
      status.put(value.name().toLowerCase(Locale.ROOT), value.name().toLowerCase(Locale.ROOT));
    }
  }

  static QueryWords load() {
    QueryWords words = new QueryWords();
    for (List<String> row : Table.rows(QueryWords.class, "query-words.tsv")) {
      String word = Folding.fold(row.get(1));
      switch (row.get(0)) {
        case "field" -> words.fields.put(word, QueryField.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
        case "type" -> words.type(word, row.get(2));
        case "status" -> words.status.put(word, Status.valueOf(row.get(2).toUpperCase(Locale.ROOT)).name().toLowerCase(Locale.ROOT));
        default -> throw new IllegalStateException("unknown kind of row: " + row);
      }
    }
    return words;
  }

  private void type(String word, String label) {
    types.computeIfAbsent(word, w -> new TreeSet<>()).add(label);
  }

  /** The fields by their folded names. */
  Map<String, QueryField> fields() {
    return new LinkedHashMap<>(fields);
  }

  /** The labels of types that a word means; empty where it means none. */
  Set<String> types(String word) {
    return types.getOrDefault(Folding.fold(word).strip(), Set.of());
  }

  /** The label of the status that a word means; empty where it means none. */
  Set<String> status(String word) {
    String label = status.get(Folding.fold(word).strip());
    return label == null ? Set.of() : Set.of(label);
  }
}
