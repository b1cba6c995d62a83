package org.musnad.chronology;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Difference;
import org.musnad.dossier.Dossier;
import org.musnad.dossier.Fact;
import org.musnad.dossier.When;
import org.musnad.language.PartialDate;
import org.musnad.record.EntityType;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/** What a dossier tells of a life, as the checks need it: only what is told as a fact and denied by nobody. */
final class Life {
  /** The parts in which somebody does something and must be alive. */
  private static final Set<Role> ACTIVE =
      EnumSet.of(
          Role.PERSON, Role.MEMBER, Role.AGENT, Role.PERPETRATOR, Role.PARTICIPANT, Role.PARTICIPANTS, Role.HOST, Role.PARTY,
          Role.SPEAKER, Role.WHO, Role.HOLDER, Role.BY, Role.WINNER, Role.DETAINED);

  private final Dossier dossier;
  private final List<Fact> facts;

  Life(Dossier dossier) {
    this.dossier = dossier;
    this.facts = dossier.facts().stream().filter(Life::isPlain).toList();
  }

  private static boolean isPlain(Fact fact) {
    return fact.status() == Status.ASSERTED
        && fact.differences().stream().noneMatch(difference -> difference.kind() == Difference.Kind.STATUS);
  }

  Dossier dossier() {
    return dossier;
  }

  List<Fact> facts() {
    return facts;
  }

  List<Fact> facts(StatementType type, Role part) {
    return facts.stream().filter(fact -> fact.type() == type && fact.part() == part).toList();
  }

  /** What the subject did, birth and death aside; nothing for bodies and places, which have no lifetime. */
  List<Fact> acts() {
    if (dossier.type() != EntityType.PERSON) {
      return List.of();
    }
    return facts.stream()
        .filter(fact -> ACTIVE.contains(fact.part()))
        .filter(fact -> fact.type() != StatementType.BIRTH && fact.type() != StatementType.DEATH)
        .filter(fact -> fact.type() != StatementType.FAMILY)
        .toList();
  }

  @Nullable Fact birth() {
    return once(StatementType.BIRTH);
  }

  @Nullable Fact death() {
    return once(StatementType.DEATH);
  }

  private @Nullable Fact once(StatementType type) {
    return facts(type, Role.PERSON).stream().filter(fact -> date(fact.when()) != null).findFirst().orElse(null);
  }

  static @Nullable PartialDate date(@Nullable When when) {
    return when == null ? null : when.date();
  }

  /** The date of a line that is known to have one. */
  static PartialDate dateOf(Fact fact) {
    return Objects.requireNonNull(fact.date());
  }

  /** The time a line's date comes from. */
  static When timeOf(Fact fact) {
    for (When when : new When[] {fact.when(), fact.from(), fact.to()}) {
      if (when != null && when.date() != null) {
        return when;
      }
    }
    throw new IllegalArgumentException("no date in " + fact);
  }
}
