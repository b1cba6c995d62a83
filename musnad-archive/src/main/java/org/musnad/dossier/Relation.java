package org.musnad.dossier;

import java.util.List;
import java.util.Map;
import org.musnad.record.EntityType;
import org.musnad.record.StatementType;

/**
 * Whom the subject has to do with.
 *
 * @param name the other figure
 * @param type what it is
 * @param facts numbers of the lines both stand in, ascending
 * @param kinds how many lines of each type, in the order of the types
 */
public record Relation(String name, EntityType type, List<Integer> facts, Map<StatementType, Integer> kinds) {
  public Relation {
    facts = List.copyOf(facts);
    kinds = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(kinds));
  }
}
