package org.musnad.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.language.PartialDate;
import org.musnad.language.Table;
import org.musnad.text.Folding;

class TablesTest {
  @ParameterizedTest
  @CsvSource({"regimes.tsv, 5", "regime-words.tsv, 3", "sequence-words.tsv, 3", "degree-careers.tsv, 4"})
  void rowsAreWholeSourcedSpelledInArabicAndStandOnce(String table, int columns) {
    Set<String> seen = new HashSet<>();
    List<List<String>> rows = Table.rows(Chronology.class, table);

    assertThat(rows).isNotEmpty().allSatisfy(row -> {
      assertThat(row).hasSize(columns);
      assertThat(row.get(0)).matches("[ء-غف-ي |]+");
      assertThat(row.get(columns - 1)).isEqualTo("ed");
      assertThat(seen.add(Folding.fold(row.get(0)) + row.get(1))).as("twice: " + row).isTrue();
    });
  }

  @Test
  void everyRegimeBeganOnADayBeforeItEnded() {
    assertThat(Table.rows(Chronology.class, "regimes.tsv")).allSatisfy(row -> {
      PartialDate begin = PartialDate.of(row.get(2)).orElseThrow();
      PartialDate end = PartialDate.of(row.get(3)).orElseThrow();
      assertThat(begin.isDay() && end.isDay()).isTrue();
      assertThat(begin.first()).isBefore(end.first());
    });
  }
}
