package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.golden.SharedReader;
import org.musnad.record.ArticleRecord;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.text.Article;

/** Offices taken, held and left over several clauses. */
class CareersTest {
  /** "type person: title" of each office told, with the year of its dates. */
  private static List<String> offices(String text) {
    ArticleRecord record = SharedReader.MUSNAD.read(Article.ofText("career", text));
    return record.statements().stream()
        .filter(statement -> statement.type().label().startsWith("position"))
        .map(statement -> statement.type().label() + " " + person(record, statement) + ": " + first(statement, Role.TITLE) + years(statement))
        .toList();
  }

  private static String person(ArticleRecord record, Statement statement) {
    Filler person = statement.fillers(Role.PERSON).get(0);
    return person.entity() == null ? person.text() : record.entity(person.entity()).name();
  }

  private static String first(Statement statement, Role role) {
    return statement.fillers(role).isEmpty() ? "-" : statement.fillers(role).get(0).text();
  }

  private static String years(Statement statement) {
    StringBuilder years = new StringBuilder();
    for (Role role : List.of(Role.FROM, Role.TO, Role.DATE)) {
      statement.fillers(role).forEach(time -> years.append(' ').append(role.label()).append('=').append(time.value()));
    }
    return years.toString();
  }

  @Test
  void aTermInBracketsHasAStartAndAnEnd() {
    assertThat(offices("عين محمد السالم وزيرا للمعارف (1924 - 1926)."))
        .contains("position.start محمد السالم: وزيرا للمعارف date=1924", "position.end محمد السالم: وزيرا للمعارف date=1926");
  }

  @Test
  void aPeriodBehindAnOfficeIsItsTenure() {
    assertThat(offices("محمد السالم رئيس وزراء مصر في الفترة من 1972 حتى 1974."))
        .contains("position.hold محمد السالم: رئيس وزراء مصر from=1972 to=1974");
  }

  @Test
  void twoOfficesTakenAtOnceAreTwoStatements() {
    assertThat(offices("أصبح محمد السالم وزير الدفاع والقائد العام للقوات المسلحة في عام 1991."))
        .contains(
            "position.start محمد السالم: وزير الدفاع date=1991", "position.start محمد السالم: القائد العام للقوات المسلحة date=1991");
  }

  @Test
  void anEntryOfAListIsAboutWhomItBeginsWith() {
    assertThat(offices("قابل الصحفيون خالد الجبوري. محمد السالم: تولى رئاسة الحكومة في عام 2022."))
        .containsExactly("position.start محمد السالم: رئاسة الحكومة date=2022");
  }

  @Test
  void theLeaderOfANamedBodyHoldsItsPost() {
    assertThat(offices("انسحب حزب الأمة بزعامة محمد السالم من الجلسة.")).containsExactly("position.hold محمد السالم: زعامة");
  }

  @Test
  void aTitleOfBirthOrTradeAloneIsNoOffice() {
    assertThat(offices("حضر الأمير خالد الجبوري والكاتب محمد السالم الحفل.")).isEmpty();
  }

  @Test
  void whatSomebodyBecomesIsNotWhoBecomesIt() {
    assertThat(offices("محمد السالم ضابط مصري. أصبح وزير الدفاع في عام 1991."))
        .contains("position.start محمد السالم: وزير الدفاع date=1991");
  }

  @Test
  void aShortSpanOfYearsBehindANameIsNoLifetime() {
    ArticleRecord record = SharedReader.MUSNAD.read(Article.ofText("span", "كانت وزارة محمد السالم (1924 - 1926) قصيرة."));
    assertThat(record.statements()).extracting(Statement::type).doesNotContain(StatementType.BIRTH, StatementType.DEATH);
  }
}
