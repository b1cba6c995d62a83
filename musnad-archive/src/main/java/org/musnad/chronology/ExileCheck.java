package org.musnad.chronology;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.musnad.dossier.Fact;
import org.musnad.record.Role;
import org.musnad.record.StatementType;

/** Gone into exile after having come back: the order may be wrong, or an earlier going is not told. */
final class ExileCheck implements Check {
  private static final Set<String> GOING = Set.of("exile", "flee", "leave");

  @Override
  public List<Question> questions(Life life) {
    List<Fact> moves = life.facts(StatementType.MOVEMENT, Role.PERSON).stream().toList();
    List<Fact> goings = moves.stream().filter(fact -> GOING.contains(fact.word(Role.KIND))).toList();
    List<Fact> returns = moves.stream().filter(fact -> fact.word(Role.KIND).equals("return")).toList();
    boolean dated = goings.stream().allMatch(fact -> fact.date() != null) && returns.stream().anyMatch(f -> f.date() != null);
    if (goings.isEmpty() || !dated) {
      return List.of();
    }
    Fact going = goings.stream().min(Comparator.comparing(Life::dateOf)).orElseThrow();
    Fact back = returns.stream().filter(f -> f.date() != null).min(Comparator.comparing(Life::dateOf)).orElseThrow();
    boolean exile = !going.word(Role.KIND).equals("leave");
    return exile && Life.dateOf(back).last().isBefore(Life.dateOf(going).first()) ? List.of(question(back, going)) : List.of();
  }

  private static Question question(Fact back, Fact going) {
    return new Question(
        Question.Kind.EXILE_AFTER_RETURN,
        List.of(
            new Detail.Line(back),
            new Detail.Time(Life.timeOf(back)),
            new Detail.Line(going),
            new Detail.Time(Life.timeOf(going))),
        List.of(Question.Side.of(back), Question.Side.of(going)));
  }
}
