package org.musnad.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.dossier.Fact;
import org.musnad.dossier.Value;
import org.musnad.dossier.Words;
import org.musnad.language.PartialDate;
import org.musnad.language.Table;
import org.musnad.record.Role;
import org.musnad.record.StatementType;
import org.musnad.text.Folding;

/** The degree that a career needs, told of years after the career began. */
final class DegreeCheck implements Check {
  /** Who begins in the year of the degree is in order, and so is the year after. */
  private static final int SLACK_DAYS = 366;

  private static final Map<String, Set<String>> FIELDS = new HashMap<>();
  private static final Set<String> ADVANCED = new HashSet<>();

  static {
    for (List<String> row : Table.rows(DegreeCheck.class, "degree-careers.tsv")) {
      String word = Folding.fold(row.get(0));
      if (row.get(1).equals("advanced")) {
        ADVANCED.add(word);
      } else {
        FIELDS.put(word, Set.copyOf(List.of(Folding.fold(row.get(2)).split("\\|"))));
      }
    }
  }

  @Override
  public List<Question> questions(Life life) {
    List<Fact> degrees = life.facts(StatementType.EDUCATION, Role.PERSON);
    List<Question> questions = new ArrayList<>();
    for (Fact career : careers(life)) {
      Set<String> fields = fields(career);
      List<Fact> needed = degrees.stream().filter(degree -> isIn(degree, fields)).toList();
      boolean later = !needed.isEmpty() && needed.stream().allMatch(degree -> isAfter(degree, career));
      if (later && needed.stream().noneMatch(DegreeCheck::isAdvanced)) {
        Fact first = needed.stream().min(Comparator.comparing(Life::dateOf)).orElseThrow();
        questions.add(question(career, first));
        break;
      }
    }
    return questions;
  }

  private static List<Fact> careers(Life life) {
    return life.facts().stream()
        .filter(fact -> fact.part() == Role.PERSON && fact.date() != null)
        .filter(fact -> fact.type() == StatementType.POSITION_START || fact.type() == StatementType.POSITION_HOLD)
        .filter(fact -> !fields(fact).isEmpty())
        .sorted(Comparator.comparing(Life::dateOf))
        .toList();
  }

  /** The fields that the first word of a title needs: «قاضي تحقيق» is a judge, «نقيب المحامين» need not be asked. */
  private static Set<String> fields(Fact career) {
    for (Value title : career.values(Role.TITLE)) {
      List<String> words = Words.of(title.name());
      Set<String> fields = words.isEmpty() ? null : FIELDS.get(Words.withoutArticle(words.get(0)));
      if (fields != null) {
        return fields;
      }
    }
    return Set.of();
  }

  private static boolean isIn(Fact degree, Set<String> fields) {
    return degree.values(Role.FIELD).stream().flatMap(field -> field.words().stream()).anyMatch(fields::contains);
  }

  private static boolean isAdvanced(Fact degree) {
    return degree.values(Role.DEGREE).stream().flatMap(value -> value.words().stream()).anyMatch(ADVANCED::contains);
  }

  private static boolean isAfter(Fact degree, Fact career) {
    PartialDate date = degree.date();
    return date != null && date.first().isAfter(Life.dateOf(career).last().plusDays(SLACK_DAYS));
  }

  private static Question question(Fact career, Fact degree) {
    return new Question(
        Question.Kind.DEGREE_AFTER_CAREER,
        List.of(
            new Detail.Line(degree),
            new Detail.Time(Life.timeOf(degree)),
            new Detail.Line(career),
            new Detail.Time(Life.timeOf(career))),
        List.of(Question.Side.of(degree), Question.Side.of(career)));
  }
}
