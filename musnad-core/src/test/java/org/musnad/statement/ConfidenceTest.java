package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.musnad.golden.SharedReader;
import org.musnad.lexicon.Table;
import org.musnad.record.Statement;
import org.musnad.record.StatementType;
import org.musnad.text.Article;

class ConfidenceTest {
  private static final String TABLE =
      """
      rule\ttype\tconfidence\tsource
      *\t*\t0.7\tgold
      *\tstatement\t0.9\tgold
      frame.a.finite.statement\tstatement\t0.95\tgold
      """;

  @Test
  void aRuleHasItsOwnMeasuredShare() throws IOException {
    assertThat(read(TABLE).of("frame.a.finite.statement", StatementType.STATEMENT)).isEqualTo(0.95);
  }

  @Test
  void aRuleThatIsNewOrWasRenamedHasTheShareOfItsType() throws IOException {
    assertThat(read(TABLE).of("frame.b.finite.statement", StatementType.STATEMENT)).isEqualTo(0.9);
  }

  @Test
  void aRuleThatNowMakesAnotherTypeHasTheShareOfThatType() throws IOException {
    assertThat(read(TABLE).of("frame.a.finite.statement", StatementType.STANCE)).isEqualTo(0.7);
  }

  @Test
  void aTableWithoutTheRowForAllIsRefused() {
    assertThatThrownBy(() -> read("rule\ttype\tconfidence\tsource\na\tstatement\t0.5\tgold\n"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsNoShareIsRefusedWithItsLine() {
    assertThatThrownBy(() -> read("rule\ttype\tconfidence\tsource\n*\t*\t1.5\tgold\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("t.tsv:2")
        .hasMessageContaining("1.5");
  }

  @Test
  void theShippedTableNamesOnlyTypesThatThereAre() {
    Table table = Table.load(Confidence.class, "confidence.tsv");
    Set<String> types = new TreeSet<>(Set.of("*"));
    for (StatementType type : StatementType.values()) {
      types.add(type.label());
    }
    assertThat(table.rows()).allSatisfy(row -> assertThat(types).contains(row.cell(table.column("type"))));
  }

  @Test
  void everyStatementOfARecordCarriesTheShareOfItsRule() {
    Confidence shipped = Confidence.load();
    var record = SharedReader.MUSNAD.read(Article.ofText("a", "قال الوزير كمال سعد إن الجسر آمن. وتوفي سالم النوري أمس."));
    assertThat(record.statements()).isNotEmpty().allSatisfy(
        (Statement told) -> assertThat(told.confidence()).isEqualTo(shipped.of(told.rule(), told.type())));
  }

  private static Confidence read(String table) throws IOException {
    return Confidence.of(Table.read("t.tsv", new BufferedReader(new StringReader(table))));
  }
}
