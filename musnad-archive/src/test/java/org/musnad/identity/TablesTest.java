package org.musnad.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.language.Table;
import org.musnad.text.Folding;

class TablesTest {
  @Test
  void wordsOfNamesAreWholeSourcedSpelledInArabicAndStandOnce() {
    Set<String> seen = new HashSet<>();

    assertThat(Table.rows(Names.class, "name-words.tsv")).isNotEmpty().allSatisfy(row -> {
      assertThat(row).hasSize(4);
      assertThat(row.get(0)).matches("[ء-غف-ي]+");
      assertThat(row.get(2)).matches("[ء-غف-ي]*");
      assertThat(row.get(3)).isEqualTo("ed");
      assertThat(seen.add(Folding.fold(row.get(0)) + row.get(1))).as("twice: " + row).isTrue();
    });
    assertThat(List.copyOf(seen)).isNotEmpty();
  }
}
