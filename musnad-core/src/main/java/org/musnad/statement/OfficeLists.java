package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.name.OfficeSpan;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.record.TimeMention;
import org.musnad.statement.Chunk.Mark;
import org.musnad.statement.Chunk.MarkKind;

/** Offices of one career listed behind the first without their verbs. */
final class OfficeLists {
  private final Fillers fillers;

  OfficeLists(Fillers fillers) {
    this.fillers = fillers;
  }

  /** "عين قائدا للحرس، ثم قائدا عاما للقوات ووزيرا للدفاع في 1991": offices of one career, told after the first without its verb. */
  void read(SentenceContext context, OfficeSpan office, List<Draft> others, List<Draft> drafts) {
    int index = context.chunkAt(office.first());
    boolean goesOn = context.words().get(office.first()).conjunction() == 'و' || index > 0 && isThen(context.chunks().get(index - 1));
    Draft start = goesOn ? lastStart(context, office, others, drafts) : null;
    Filler person = start == null ? null : start.first(Role.PERSON);
    if (person == null) {
      return;
    }
    Draft draft = new Draft(StatementType.POSITION_START, "office.listed", context.span(office.first(), office.end()));
    draft.cover(context.span(office.first(), office.end()));
    draft.add(Role.PERSON, person);
    draft.add(Role.TITLE, context.filler(office.first(), office.end(), null, null));
    fillers.addSeat(context, office.first(), office.end(), draft);
    Tenure tenure = Tenure.behind(context, index + 1);
    TimeMention time = tenure.times().size() == 1 ? tenure.times().get(0).time() : null;
    if (time != null) {
      draft.add(Role.DATE, time);
    }
    drafts.add(draft);
  }

  private static boolean isThen(Chunk chunk) {
    return chunk instanceof Mark mark && mark.kind() == MarkKind.CONJUNCTION;
  }

  /** The office told last as taken before another, in the same sentence, or null. */
  private static @Nullable Draft lastStart(SentenceContext context, OfficeSpan office, List<Draft> others, List<Draft> drafts) {
    int before = context.span(office.first(), office.end()).start();
    Draft last = null;
    for (List<Draft> list : List.of(others, drafts)) {
      for (Draft draft : list) {
        boolean earlier = draft.type == StatementType.POSITION_START && draft.trigger.end() <= before;
        last = earlier && (last == null || draft.trigger.start() > last.trigger.start()) ? draft : last;
      }
    }
    return last;
  }
}
