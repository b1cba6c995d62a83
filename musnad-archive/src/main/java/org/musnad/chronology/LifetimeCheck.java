package org.musnad.chronology;

import java.util.ArrayList;
import java.util.List;
import org.musnad.dossier.Fact;
import org.musnad.language.PartialDate;

/** Something done before birth or after death: a date may be wrong, or two people may share the name. */
final class LifetimeCheck implements Check {
  @Override
  public List<Question> questions(Life life) {
    List<Question> questions = new ArrayList<>();
    Fact birth = life.birth();
    Fact death = life.death();
    for (Fact act : life.acts()) {
      PartialDate date = act.date();
      if (date != null && birth != null && date.last().isBefore(Life.dateOf(birth).first())) {
        questions.add(question(Question.Kind.BEFORE_BIRTH, act, birth));
      }
      if (date != null && death != null && date.first().isAfter(Life.dateOf(death).last())) {
        questions.add(question(Question.Kind.AFTER_DEATH, act, death));
      }
    }
    return questions;
  }

  private static Question question(Question.Kind kind, Fact act, Fact end) {
    return new Question(
        kind,
        List.of(new Detail.Line(act), new Detail.Time(Life.timeOf(act)), new Detail.Time(Life.timeOf(end))),
        List.of(Question.Side.of(act), Question.Side.of(end)));
  }
}
