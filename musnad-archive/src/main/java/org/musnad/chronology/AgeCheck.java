package org.musnad.chronology;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Office;
import org.musnad.dossier.When;
import org.musnad.language.PartialDate;

/** An office taken before eighteen, even by the widest reading of both dates. Who is born to an office is let be. */
final class AgeCheck implements Check {
  private static final int OF_AGE = 18;

  @Override
  public List<Question> questions(Life life) {
    List<Question> questions = new ArrayList<>();
    Fact birth = life.birth();
    for (Office office : birth == null ? List.<Office>of() : life.dossier().offices()) {
      When start = office.start();
      PartialDate taken = Life.date(start);
      LocalDate born = birth == null ? LocalDate.MAX : Life.dateOf(birth).first();
      int most = taken == null ? OF_AGE : Period.between(born, taken.last()).getYears();
      if (birth != null && start != null && taken != null && most < OF_AGE && !taken.last().isBefore(born)) {
        questions.add(question(office, start, birth, most));
      }
    }
    return questions;
  }

  private static Question question(Office office, When start, Fact birth, int years) {
    Detail title = new Detail.Name(office.title());
    List<Question.Side> sides = new ArrayList<>();
    office.facts().stream().filter(fact -> fact.date() != null).limit(1).forEach(fact -> sides.add(Question.Side.of(fact)));
    sides.add(Question.Side.of(birth));
    return new Question(
        Question.Kind.TOO_YOUNG,
        List.of(title, new Detail.Time(start), new Detail.Time(Life.timeOf(birth)), new Detail.Years(years)),
        sides);
  }
}
