package org.musnad.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.musnad.dossier.Dossier;

/**
 * All checks of time over a dossier.
 *
 * <pre>{@code
 * for (Question question : Chronology.questions(dossier)) {
 *   System.out.println(new QuestionPhrases(Language.AR).text(question));
 * }
 * }</pre>
 *
 * <p>Only what is told as a fact and denied by nobody is checked. Stateless, thread safe; linear in the lines of the
 * dossier.
 */
public final class Chronology {
  private static final List<Check> CHECKS =
      List.of(
          new TwoHoldersCheck(),
          new LifetimeCheck(),
          new AgeCheck(),
          new EndBeforeStartCheck(),
          new ReportCheck(),
          new DegreeCheck(),
          new ExileCheck(),
          new RegimeCheck());

  private Chronology() {}

  /** The questions a dossier raises, by kind and then in the order of its lines. */
  public static List<Question> questions(Dossier dossier) {
    Life life = new Life(dossier);
    List<Question> questions = new ArrayList<>();
    CHECKS.forEach(check -> questions.addAll(check.questions(life)));
    questions.sort(Comparator.comparing(Question::kind));
    return List.copyOf(questions);
  }
}
