package org.musnad.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.Status;
import org.musnad.record.TimeMention;
import org.musnad.text.Span;

/** A statement being made. Offsets are in the article's text. Lives for one reading. */
final class Draft {
  final StatementType type;
  final Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
  final String rule;
  final Span trigger;
  final List<String> steps = new ArrayList<>();
  Span evidence;
  Status status = Status.ASSERTED;
  @Nullable Filler source;

  /** What the speaker says, for speech and pledges: statements inside it are the speaker's. */
  @Nullable Span content;

  Draft(StatementType type, String rule, Span trigger) {
    this.type = type;
    this.rule = rule;
    this.trigger = trigger;
    this.evidence = trigger;
    steps.add(rule);
  }

  void add(Role role, Filler filler) {
    List<Filler> fillers = roles.computeIfAbsent(role, r -> new ArrayList<>());
    boolean there =
        fillers.stream().anyMatch(f -> f.span().equals(filler.span()) || f.entity() != null && f.entity().equals(filler.entity()));
    if (!there) {
      fillers.add(filler);
    }
  }

  /** Adds a time as filler of a role; the statement's evidence reaches over it. */
  void add(Role role, TimeMention time) {
    add(role, new Filler(time.span(), time.text(), null, time.value()));
    cover(time.span());
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  @Nullable Filler first(Role role) {
    List<Filler> fillers = roles.get(role);
    return fillers == null || fillers.isEmpty() ? null : fillers.get(0);
  }

  /** The same statement with one filler in a role. */
  Draft with(Role role, Filler filler) {
    Draft copy = new Draft(type, rule, trigger);
    copy.steps.addAll(steps.subList(1, steps.size()));
    roles.forEach((other, fillers) -> fillers.forEach(f -> copy.add(other, f)));
    copy.roles.put(role, new ArrayList<>(List.of(filler)));
    copy.evidence = evidence;
    copy.status = status;
    copy.source = source;
    copy.content = content;
    return copy;
  }

  void cover(Span span) {
    evidence = evidence.cover(span);
  }
}
