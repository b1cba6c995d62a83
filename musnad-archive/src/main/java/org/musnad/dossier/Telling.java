package org.musnad.dossier;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Role;
import org.musnad.record.Status;

/**
 * One statement behind a line, as its article tells it, before it is made one with the others.
 *
 * @param citation where it stands
 * @param status how its article stands to it
 * @param roles who and what else takes part, as told here
 * @param marks for an office how it is said to be or have been held
 * @param when when it was, as told here, or null
 * @param from since when, or null
 * @param to until when, or null
 * @param confidence from 0 to 1: how often statements of its rule and type are right on articles read by people
 */
public record Telling(
    Citation citation,
    Status status,
    Map<Role, List<Value>> roles,
    Set<Office.Mark> marks,
    @Nullable When when,
    @Nullable When from,
    @Nullable When to,
    double confidence) {
  public Telling {
    EnumMap<Role, List<Value>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, values) -> copy.put(role, List.copyOf(values)));
    roles = Collections.unmodifiableMap(copy);
    marks = Set.copyOf(marks);
  }

  static Telling of(Told told) {
    return new Telling(
        told.citation(),
        told.status(),
        told.roles(),
        told.office().marks(),
        told.when(),
        told.from(),
        told.to(),
        told.statement().confidence());
  }

  /** The fillers of a role told here. */
  public List<Value> values(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
