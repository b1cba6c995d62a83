package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.TimeMention;
import org.musnad.statement.Chunk.Noun;
import org.musnad.statement.Chunk.Verb;

/**
 * The end of a term told in one breath with its start: "تولى رئاسة الحكومة من 2006 إلى 2014", "عين وزيرا (1924 - 1926)". The term's
 * start gets the first time, and its end is a statement of its own.
 */
final class Terms {
  /** What the end has in common with the start. */
  private static final List<Role> SHARED = List.of(Role.PERSON, Role.TITLE, Role.ORGANIZATION, Role.PLACE);

  private final Fillers fillers;

  Terms(Fillers fillers) {
    this.fillers = fillers;
  }

  /** The end that a start told with its arguments also tells, or null. */
  @Nullable Draft end(SentenceContext context, TriggerHit hit, Arguments arguments, Draft start) {
    if (start.type != StatementType.POSITION_START || !start.has(Role.TITLE)) {
      return null;
    }
    Noun last = null;
    for (Noun noun : arguments.right()) {
      if (noun.time() != null && noun.time().type() == TimeMention.Type.DATE && fillers.isEnd(noun)
          && !isVerbBetween(context, hit.chunk(), context.indexOf(noun))) {
        last = noun;
      }
    }
    Tenure tenure = Tenure.behind(context, after(context, start));
    if (last == null && tenure.bracket() && tenure.times().size() == 2) {
      date(start, tenure.times().get(0));
      last = tenure.times().get(1);
    }
    return last == null || last.time() == null ? null : end(start, last.time());
  }

  private static boolean isVerbBetween(SentenceContext context, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (context.chunks().get(i) instanceof Verb) {
        return true;
      }
    }
    return false;
  }

  private static int after(SentenceContext context, Draft draft) {
    int index = 0;
    while (index < context.chunks().size()
        && context.words().get(context.chunks().get(index).first()).token().span().start() < draft.evidence.end()) {
      index++;
    }
    return index;
  }

  private static void date(Draft draft, Noun noun) {
    TimeMention time = noun.time();
    if (time != null && !draft.has(Role.DATE)) {
      draft.add(Role.DATE, time);
    }
  }

  private static Draft end(Draft start, TimeMention time) {
    Draft end = new Draft(StatementType.POSITION_END, start.rule + ".to", start.trigger);
    end.status = start.status;
    end.cover(start.evidence);
    for (Role role : SHARED) {
      for (Filler filler : new ArrayList<>(start.roles.getOrDefault(role, List.of()))) {
        end.add(role, filler);
      }
    }
    end.add(Role.DATE, time);
    return end;
  }
}
