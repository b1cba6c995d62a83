package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.golden.SharedReader;
import org.musnad.record.Filler;
import org.musnad.record.Role;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.text.Article;

/** The dead and injured of attacks. */
class CasualtiesTest {
  private static List<Statement> violence(String text) {
    return SharedReader.MUSNAD.read(Article.ofText("violence", text)).statements().stream()
        .filter(statement -> statement.type() == StatementType.ATTACK || statement.type() == StatementType.DEATH)
        .toList();
  }

  private static List<String> values(Statement statement, Role role) {
    return statement.fillers(role).stream().map(Filler::value).toList();
  }

  @Test
  void theDeadAndInjuredOfAnExplosionArePartOfIt() {
    assertThat(violence("أعلنت الشرطة مقتل 11 مدنيا وإصابة 16 آخرين في انفجار عبوتين ناسفتين."))
        .singleElement()
        .satisfies(
            attack -> {
              assertThat(attack.type()).isEqualTo(StatementType.ATTACK);
              assertThat(values(attack, Role.KILLED)).containsExactly("11");
              assertThat(values(attack, Role.INJURED)).containsExactly("16");
            });
  }

  @Test
  void twoClausesOfOneAttackAreOne() {
    assertThat(violence("قتل شخصان وأصيب خمسة آخرون بانفجار في السوق."))
        .singleElement()
        .satisfies(attack -> assertThat(values(attack, Role.KILLED)).containsExactly("2"));
  }

  @Test
  void aDeathWithoutAnAttackStaysADeath() {
    assertThat(violence("توفي أربعة عمال في حريق شب في المصنع.")).extracting(Statement::type).doesNotContain(StatementType.ATTACK);
  }
}
