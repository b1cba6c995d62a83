package org.musnad.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.language.PartialDate;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/**
 * One line of a dossier: the same fact as one article or several tell it.
 *
 * @param number its number in the dossier, from 1
 * @param type the kind of fact
 * @param part the role the subject plays in it
 * @param roles who and what else takes part, the fullest filling told
 * @param status how the sources stand to it; only {@link Status#ASSERTED} may be shown as a plain fact
 * @param when when it was, the finest that the sources agree on; or null
 * @param from since when, or null
 * @param to until when, or null
 * @param citations where it is told, in order of publication, never empty
 * @param tellings what each of its sources tells, in the same order
 * @param sources how many independent sources tell it
 * @param differences what the sources do not tell alike
 */
public record Fact(
    int number,
    StatementType type,
    Role part,
    Map<Role, List<Value>> roles,
    Status status,
    @Nullable When when,
    @Nullable When from,
    @Nullable When to,
    List<Citation> citations,
    List<Telling> tellings,
    int sources,
    List<Difference> differences) {
  public Fact {
    EnumMap<Role, List<Value>> copy = new EnumMap<>(Role.class);
    roles.forEach((role, values) -> copy.put(role, List.copyOf(values)));
    roles = Collections.unmodifiableMap(copy);
    citations = List.copyOf(citations);
    tellings = List.copyOf(tellings);
    differences = List.copyOf(differences);
  }

  /** The part of the dossier it belongs to. */
  public Section section() {
    return Section.of(type, part);
  }

  /** The fillers of a role, the subject's own left out. */
  public List<Value> values(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** The word of a closed list that fills a role ("appointed"), or the empty string. */
  public String word(Role role) {
    return values(role).stream().map(Value::value).filter(v -> v != null).findFirst().orElse("");
  }

  /** The calendar date told for it: when it was or began, or, failing that, when it ended. */
  public @Nullable PartialDate date() {
    for (When time : new When[] {when, from, to}) {
      if (time != null && time.date() != null) {
        return time.date();
      }
    }
    return null;
  }

  /** From 0 to 1: the confidence of its surest telling among those that say it as the line is shown. */
  public double confidence() {
    return tellings.stream()
        .filter(telling -> telling.status() == status)
        .mapToDouble(Telling::confidence)
        .max()
        .orElse(0);
  }

  /** Where it was told first. */
  public Citation firstSource() {
    return citations.get(0);
  }

  /** Where it was told last. */
  public Citation latestSource() {
    return citations.get(citations.size() - 1);
  }

  /** The first day of publication of its sources, or null. */
  public @Nullable LocalDate firstPublished() {
    return citations.stream()
        .map(c -> c.article().published())
        .filter(d -> d != null)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The last day of publication of its sources, or null. */
  public @Nullable LocalDate lastPublished() {
    return citations.stream()
        .map(c -> c.article().published())
        .filter(d -> d != null)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  Fact numbered(int newNumber) {
    return new Fact(newNumber, type, part, roles, status, when, from, to, citations, tellings, sources, differences);
  }
}
