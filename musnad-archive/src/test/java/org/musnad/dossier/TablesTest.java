package org.musnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.text.Folding;

class TablesTest {
  @ParameterizedTest
  @ValueSource(strings = "office-words.tsv")
  void rowsAreWholeSourcedSpelledInArabicAndStandOnce(String table) {
    Set<String> seen = new HashSet<>();

    assertThat(Table.rows(table)).isNotEmpty().allSatisfy(row -> {
      assertThat(row).hasSize(4);
      assertThat(row.get(0)).matches("[ء-غف-ي]+");
      assertThat(row.get(2)).matches("[ء-غف-ي]*");
      assertThat(row.get(3)).isEqualTo("ed");
      assertThat(seen.add(Folding.fold(row.get(0)) + row.get(1))).as("twice: " + row).isTrue();
    });
    assertThat(List.copyOf(seen)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"succession-words.tsv, 3", "unnamed-sources.tsv, 2", "nations.tsv, 3"})
  void smallTablesAreWholeSourcedAndEachWordStandsOnce(String table, int columns) {
    Set<String> seen = new HashSet<>();

    assertThat(Table.rows(table)).isNotEmpty().allSatisfy(row -> {
      assertThat(row).hasSize(columns);
      assertThat(row.get(0)).matches("[ء-غف-ي]+");
      assertThat(row.get(columns - 1)).isEqualTo("ed");
      assertThat(seen.add(Folding.fold(row.get(0)))).as("twice: " + row).isTrue();
    });
  }
}
