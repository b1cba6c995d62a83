package org.musnad.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Telling;
import org.musnad.dossier.When;
import org.musnad.language.PartialDate;
import org.musnad.record.StatementType;
import org.musnad.record.Status;

/** An article tells as done what it dates after its own publication: a date may be wrong, or it may be a plan. */
final class ReportCheck implements Check {
  /** Where it is published, it may be the day before. */
  private static final int ZONE_DAYS = 1;

  /** What is decided, agreed or promised is dated by what is to come of it. */
  private static final Set<StatementType> ABOUT_WHAT_COMES =
      EnumSet.of(StatementType.RULING, StatementType.AGREEMENT, StatementType.PLEDGE);

  @Override
  public List<Question> questions(Life life) {
    List<Question> questions = new ArrayList<>();
    for (Fact fact : life.facts()) {
      for (Telling telling : fact.tellings()) {
        if (!ABOUT_WHAT_COMES.contains(fact.type()) && isAhead(telling)) {
          questions.add(question(fact, telling));
          break;
        }
      }
    }
    return questions;
  }

  private static boolean isAhead(Telling telling) {
    LocalDate published = telling.citation().article().published();
    PartialDate date = Life.date(telling.when());
    return telling.status() == Status.ASSERTED
        && published != null
        && date != null
        && date.first().isAfter(published.plusDays(ZONE_DAYS));
  }

  private static Question question(Fact fact, Telling telling) {
    When published = When.of(PartialDate.of(Objects.requireNonNull(telling.citation().article().published())));
    When when = Objects.requireNonNull(telling.when());
    return new Question(
        Question.Kind.BEFORE_IT_COULD_BE_TOLD,
        List.of(new Detail.Line(fact), new Detail.Time(when), new Detail.Time(published)),
        List.of(new Question.Side(fact, new Detail.Time(when), List.of(telling.citation()))));
  }
}
