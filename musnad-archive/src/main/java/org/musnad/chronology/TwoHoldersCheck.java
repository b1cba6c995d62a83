package org.musnad.chronology;

import java.util.ArrayList;
import java.util.List;
import org.musnad.dossier.Citation;
import org.musnad.dossier.Neighbour;
import org.musnad.dossier.Office;

/** Two people in one office at one time: one tenure may be wrong, or there are two offices of one title. */
final class TwoHoldersCheck implements Check {
  @Override
  public List<Question> questions(Life life) {
    List<Question> questions = new ArrayList<>();
    for (Office office : life.dossier().offices()) {
      for (Neighbour other : office.neighbours(Neighbour.Kind.SAME_TIME)) {
        questions.add(question(life.dossier().name(), office, other));
      }
    }
    return questions;
  }

  private static Question question(String name, Office office, Neighbour other) {
    Detail mine = new Detail.Period(office.start(), office.end());
    Detail theirs = new Detail.Period(other.start(), other.end());
    List<Citation> told = office.facts().stream().flatMap(fact -> fact.citations().stream()).distinct().toList();
    return new Question(
        Question.Kind.TWO_HOLDERS,
        List.of(new Detail.Name(office.title()), new Detail.Name(name), mine, new Detail.Name(other.name()), theirs),
        List.of(new Question.Side(null, mine, told), new Question.Side(null, theirs, other.citations())));
  }
}
