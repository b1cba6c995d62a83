package org.musnad.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.EntityType;
import org.musnad.record.StatementType;

/**
 * Whom the subject has to do with.
 *
 * @param figure number of the other figure, among those of the dossier
 * @param name its name
 * @param type what it is
 * @param facts numbers of the lines both stand in, ascending
 * @param first the first day of what both have to do with one another: when it was, else when it was told; or null
 * @param last the last day, or null
 * @param kinds how many lines of each type, in the order of the types
 */
public record Relation(
    int figure,
    String name,
    EntityType type,
    List<Integer> facts,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    Map<StatementType, Integer> kinds) {
  public Relation {
    facts = List.copyOf(facts);
    kinds = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(kinds));
  }
}
