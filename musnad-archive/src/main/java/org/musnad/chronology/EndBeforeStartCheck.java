package org.musnad.chronology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Office;
import org.musnad.dossier.When;
import org.musnad.language.PartialDate;
import org.musnad.record.StatementType;

/** An end before its start: of an office, of what a line says lasted from then to then, of a life. */
final class EndBeforeStartCheck implements Check {
  @Override
  public List<Question> questions(Life life) {
    List<Question> questions = new ArrayList<>();
    for (Office office : life.dossier().offices()) {
      if (isBackwards(office.start(), office.end())) {
        questions.add(office(office));
      }
    }
    for (Fact fact : life.facts()) {
      if (!isOffice(fact.type()) && isBackwards(fact.from(), fact.to())) {
        questions.add(question(new Detail.Line(fact), fact.from(), fact.to(), List.of(Question.Side.of(fact))));
      }
    }
    Fact birth = life.birth();
    Fact death = life.death();
    if (birth != null && death != null && isBackwards(birth.when(), death.when())) {
      questions.add(question(new Detail.Line(death), birth.when(), death.when(),
          List.of(Question.Side.of(birth), Question.Side.of(death))));
    }
    return questions;
  }

  private static boolean isOffice(StatementType type) {
    return type == StatementType.POSITION_HOLD || type == StatementType.POSITION_START || type == StatementType.POSITION_END;
  }

  private static boolean isBackwards(@Nullable When start, @Nullable When end) {
    PartialDate from = Life.date(start);
    PartialDate to = Life.date(end);
    return from != null && to != null && to.last().isBefore(from.first());
  }

  private static Question office(Office office) {
    List<Citation> starts = new ArrayList<>();
    List<Citation> ends = new ArrayList<>();
    for (Fact fact : office.facts()) {
      boolean end = fact.type() == StatementType.POSITION_END || fact.from() == null && fact.to() != null;
      if (fact.date() != null) {
        (end ? ends : starts).addAll(fact.citations());
      }
    }
    List<Question.Side> sides = new ArrayList<>();
    sides.add(new Question.Side(null, new Detail.Period(office.start(), null), starts));
    sides.add(new Question.Side(null, new Detail.Period(null, office.end()), ends.isEmpty() ? starts : ends));
    return question(new Detail.Name(office.title()), office.start(), office.end(), sides);
  }

  private static Question question(Detail what, @Nullable When start, @Nullable When end, List<Question.Side> sides) {
    return new Question(
        Question.Kind.END_BEFORE_START,
        List.of(what, new Detail.Period(start, null), new Detail.Period(null, end)),
        sides);
  }
}
