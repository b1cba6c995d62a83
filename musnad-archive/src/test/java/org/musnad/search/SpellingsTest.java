package org.musnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.language.Table;
import org.musnad.text.Folding;

class SpellingsTest {
  private final Spellings spellings = Spellings.load();

  @Test
  void spellingsOfOneWordFindEachOther() {
    assertThat(spellings.variants("اميركا")).containsExactly("امريكا");
    assertThat(spellings.variants("امريكيه")).containsExactly("اميركيه");
    assertThat(spellings.variants("مسيول")).contains("مسوول");
    assertThat(spellings.variants("جوجل")).contains("غوغل");
    assertThat(spellings.variants("بغداد")).isEmpty();
  }

  @Test
  void namesWrittenAsOneHaveParts() {
    assertThat(spellings.parts("عبدالعزيز")).containsExactly("عبد", "العزيز");
    assertThat(spellings.parts("ابوظبي")).containsExactly("ابو", "ظبي");
    assertThat(spellings.parts("عبدال")).isNull();
    assertThat(spellings.parts("عبده")).isNull();
  }

  @Test
  void rowsAreWholeSourcedAndSpelledInArabic() {
    Set<String> kinds = Set.of("word", "start", "joined", "prefix", "whole", "root");
    assertThat(Table.rows(Spellings.class, "spelling-variants.tsv")).isNotEmpty().allSatisfy(row -> {
      assertThat(row).hasSize(3);
      assertThat(kinds).contains(row.get(0));
      assertThat(row.get(1)).matches("[ء-غف-ي]+([| ][ء-غف-ي]+)*");
      assertThat(row.get(2)).isEqualTo("ed");
      boolean alternatives = row.get(0).equals("word") || row.get(0).equals("start");
      assertThat(row.get(1).contains("|")).as(row.toString()).isEqualTo(alternatives);
    });
  }

  @Test
  void noFormStandsTwiceNorIsMadeOneByFoldingAlready() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : Table.rows(Spellings.class, "spelling-variants.tsv")) {
      for (String form : row.get(1).split("\\|", -1)) {
        assertThat(seen.add(row.get(0) + " " + Folding.fold(form))).as(form + " in " + row).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(100);
  }

  @Test
  void theWordsOfTheQueryLanguageMeanSomething() {
    QueryWords words = QueryWords.load();
    assertThat(words.fields()).containsEntry(Folding.fold("مصدر"), QueryField.OUTLET).containsEntry("outlet", QueryField.OUTLET)
        .containsEntry(Folding.fold("إلى"), QueryField.TO);
    assertThat(words.types("position")).containsExactlyInAnyOrder("position.start", "position.hold", "position.end");
    assertThat(words.types("منصب")).isEqualTo(words.types("position"));
    assertThat(words.types("تعهد")).containsExactly("pledge");
    assertThat(words.types("Pledge")).containsExactly("pledge");
    assertThat(words.status("منفي")).containsExactly("denied");
    assertThat(words.types("كلام")).isEmpty();
    assertThat(Table.rows(QueryWords.class, "query-words.tsv")).allSatisfy(row -> assertThat(row).hasSize(4).element(3).isEqualTo("ed"));
  }
}
