package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.statement.Chunk.Head;
import org.musnad.statement.Chunk.Noun;

/** Whom praise or blame of an act is aimed at: "انتقد تصريحات الوزير" is of the minister, and what he said is the topic. */
final class StanceTargets {
  private static final Slot TARGET = new Slot(Role.TARGET, List.of("O"), "actor", true);

  private StanceTargets() {}

  /** Puts the actor in the place of his act where the phrase names him. */
  static void refine(SentenceContext context, Fillers fillers, Draft draft) {
    Filler target = draft.type == StatementType.STANCE ? draft.first(Role.TARGET) : null;
    if (target == null || draft.roles.getOrDefault(Role.TARGET, List.of()).size() > 1) {
      return;
    }
    Noun act = actAt(context, target);
    Noun actor = act == null ? null : actor(context, act);
    if (act == null || actor == null) {
      return;
    }
    draft.roles.remove(Role.TARGET);
    fillers.add(context, TARGET, actor, draft);
    if (!draft.has(Role.TOPIC)) {
      Filler topic = fillers.wide(context, act);
      draft.add(Role.TOPIC, topic);
      draft.cover(topic.span());
    }
  }

  private static @Nullable Noun actAt(SentenceContext context, Filler target) {
    for (Chunk chunk : context.chunks()) {
      boolean here = chunk instanceof Noun noun && context.words().span(noun.head(), noun.end()).start() == target.span().start();
      if (here && chunk instanceof Noun noun && noun.name() == null && NounSets.isAct(noun.word())) {
        return noun;
      }
    }
    return null;
  }

  /** The next phrase, where it completes the act and is somebody who acts. */
  private static @Nullable Noun actor(SentenceContext context, Noun act) {
    int next = context.indexOf(act) + 1;
    if (next <= 0 || next >= context.chunks().size() || !(context.chunks().get(next) instanceof Noun noun)) {
      return null;
    }
    boolean who = noun.name() != null || noun.kind() == Head.OFFICE || noun.kind() == Head.BODY && noun.definite();
    return noun.genitive() && who && noun.kind() != Head.TIME && Filters.fits("actor", noun) ? noun : null;
  }
}
