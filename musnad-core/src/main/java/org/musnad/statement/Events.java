package org.musnad.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;

/**
 * Gathers one event told over several clauses of a sentence: "قتل جنديان وأصيب أربعة في كمين نصبه مسلحون" is one attack. Attacks of one
 * sentence are one where no role says otherwise.
 */
final class Events {
  /** Roles in which two tellings of one event may use different words. */
  private static final Set<Role> LOOSE = EnumSet.of(Role.KIND, Role.WEAPON);

  private Events() {}

  static List<Draft> gather(List<Draft> drafts) {
    List<Draft> gathered = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft open = draft.type == StatementType.ATTACK ? lastAttack(gathered) : null;
      if (open != null && agree(open, draft)) {
        merge(open, draft);
      } else {
        gathered.add(draft);
      }
    }
    return gathered;
  }

  private static @Nullable Draft lastAttack(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).type == StatementType.ATTACK) {
        return drafts.get(i);
      }
    }
    return null;
  }

  private static boolean agree(Draft a, Draft b) {
    if (a.status != b.status) {
      return false;
    }
    for (Map.Entry<Role, List<Filler>> entry : b.roles.entrySet()) {
      List<Filler> there = a.roles.get(entry.getKey());
      if (there == null || LOOSE.contains(entry.getKey())) {
        continue;
      }
      boolean same =
          there.stream()
              .anyMatch(
                  x ->
                      entry.getValue().stream()
                          .anyMatch(
                              y -> x.span().overlaps(y.span()) || x.value() != null && x.value().equals(y.value())
                                  || x.entity() != null && x.entity().equals(y.entity())));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static void merge(Draft into, Draft from) {
    from.roles.forEach(
        (role, fillers) -> {
          if (!into.has(role)) {
            fillers.forEach(filler -> into.add(role, filler));
          }
        });
    into.cover(from.evidence);
    into.steps.addAll(from.steps);
  }
}
