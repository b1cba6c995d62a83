package org.musnad.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.text.Folding;

class AgencyTablesTest {
  @Test
  void everyAgencyHasItsRowOnceWithItsSource() {
    Set<String> names = new HashSet<>();
    List<List<String>> rows = Table.rows("agencies.tsv");
    assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
      assertThat(row).hasSize(4);
      assertThat(row.get(0)).matches("[ء-غف-ي]+( [ء-غف-ي]+)*|[A-Za-z]+");
      assertThat(row.get(1)).matches("[a-z-]+");
      assertThat(row.get(2)).isIn("free", "bound", "sign");
      assertThat(row.get(3)).isEqualTo("ed");
      assertThat(names.add(Folding.fold(row.get(0)))).as("twice: " + row).isTrue();
    });
  }

  @Test
  void everyWordOfCreditHasItsRowOnceWithItsSource() {
    Set<String> words = new HashSet<>();
    assertThat(Table.rows("credit-words.tsv")).isNotEmpty().allSatisfy(row -> {
      assertThat(row).hasSize(3);
      assertThat(row.get(0)).matches("[ء-غف-ي]+");
      assertThat(row.get(1)).isIn("agency", "cue", "source");
      assertThat(row.get(2)).isEqualTo("ed");
      assertThat(words.add(Folding.fold(row.get(0)))).as("twice: " + row).isTrue();
    });
  }
}
