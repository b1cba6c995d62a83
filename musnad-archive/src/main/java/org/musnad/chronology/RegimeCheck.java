package org.musnad.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Telling;
import org.musnad.dossier.Value;
import org.musnad.dossier.When;
import org.musnad.language.PartialDate;
import org.musnad.record.Role;
import org.musnad.record.StatementType;

/**
 * For or against a regime after it fell: told with such a date, or told as what followed something that was after the
 * fall («نال الشهادة عام 2010، وعقب ذلك عارض النظام» of a regime that fell in 2003).
 */
final class RegimeCheck implements Check {
  private static final Set<String> TAKING_PART = Set.of("oppose", "confront", "support", "back");

  @Override
  public List<Question> questions(Life life) {
    List<Question> questions = new ArrayList<>();
    for (Fact stance : life.facts(StatementType.STANCE, Role.HOLDER)) {
      Value target = stance.values(Role.TARGET).stream().findFirst().orElse(null);
      Optional<Regime> regime =
          target == null || !TAKING_PART.contains(stance.word(Role.KIND)) ? Optional.empty() : Regime.meantBy(target);
      if (target != null && regime.isPresent()) {
        question(life, stance, target, regime.get()).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private static Optional<Question> question(Life life, Fact stance, Value target, Regime regime) {
    PartialDate date = stance.date();
    if (date != null) {
      boolean after = date.first().isAfter(regime.end().last());
      return after ? Optional.of(dated(stance, target, regime)) : Optional.empty();
    }
    for (Telling telling : stance.tellings()) {
      Optional<Earlier> before = lastBefore(life, telling).filter(earlier -> isAfter(earlier.telling(), regime));
      if (before.isPresent()) {
        return Optional.of(inSequence(stance, telling.citation(), target, regime, before.get()));
      }
    }
    return Optional.empty();
  }

  /** A line with the telling that a later one follows. */
  private record Earlier(Fact fact, Telling telling) {}

  /** Of what is told with a date before something in a sequence, the last. */
  private static Optional<Earlier> lastBefore(Life life, Telling telling) {
    return life.facts().stream()
        .flatMap(fact -> fact.tellings().stream().map(each -> new Earlier(fact, each)))
        .filter(earlier -> Life.date(time(earlier.telling())) != null)
        .filter(earlier -> Sequence.follows(earlier.telling().citation(), telling.citation()))
        .max(Comparator.comparingInt(earlier -> earlier.telling().citation().evidence().end()));
  }

  private static boolean isAfter(Telling telling, Regime regime) {
    PartialDate date = Life.date(time(telling));
    return date != null && date.first().isAfter(regime.end().last());
  }

  private static @Nullable When time(Telling telling) {
    return telling.when() != null ? telling.when() : telling.from();
  }

  private static Question dated(Fact stance, Value target, Regime regime) {
    return new Question(
        Question.Kind.AFTER_THE_REGIME,
        List.of(
            new Detail.Line(stance),
            new Detail.Time(Life.timeOf(stance)),
            new Detail.Name(target.name()),
            new Detail.Time(When.of(regime.end()))),
        List.of(Question.Side.of(stance), fall(regime)));
  }

  private static Question inSequence(
      Fact stance, Citation told, Value target, Regime regime, Earlier before) {
    Fact earlier = before.fact();
    When when = Objects.requireNonNull(time(before.telling()));
    return new Question(
        Question.Kind.TOLD_AFTER_THE_REGIME,
        List.of(
            new Detail.Line(stance),
            new Detail.Line(earlier),
            new Detail.Time(when),
            new Detail.Name(target.name()),
            new Detail.Time(When.of(regime.end()))),
        List.of(
            new Question.Side(earlier, new Detail.Line(earlier), List.of(before.telling().citation())),
            new Question.Side(stance, new Detail.Line(stance), List.of(told)),
            fall(regime)));
  }

  /** The day a regime fell is public knowledge and cited by no article here. */
  private static Question.Side fall(Regime regime) {
    return new Question.Side(null, new Detail.Period(When.of(regime.begin()), When.of(regime.end())), List.of());
  }
}
