package org.musnad.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table itself: letters, columns, duplicates, sources. */
class VerbRowsTest {
  private static final Pattern LEMMA = Pattern.compile("[ءآأؤإئا-غف-ي\u0651]{2,9}");
  private static final Pattern ROOT = Pattern.compile("[ءب-غف-هوي](-[ءب-غف-هوي]){2,3}");
  private static final Pattern PRESENT = Pattern.compile("-|[aiu](\\|[aiu])*|ي[\u064B-\u0652ء-ي]+");
  private static final Pattern NOUNS = Pattern.compile("none|(-|[ء-غف-ي\u0651]+)(\\|[ء-غف-ي\u0651]+)*");
  private static final Pattern SOURCE = Pattern.compile("[a-z]+");

  /** Both tables: what is in the second is not in the first. */
  private static final List<List<String>> ROWS =
      Stream.of("verbs.tsv", "rare-verbs.tsv").flatMap(table -> Rows.read(table).stream()).toList();

  @Test
  void everyCellIsOfTheLettersItsColumnAllows() {
    List<Pattern> columns =
        List.of(LEMMA, ROOT, Pattern.compile("[IVXQ]+|LISTED"), PRESENT, NOUNS, NOUNS, NOUNS, SOURCE);
    Set<String> odd = new TreeSet<>();
    for (List<String> row : ROWS) {
      for (int column = 0; column < Math.max(row.size(), columns.size()); column++) {
        if (row.size() != columns.size() || !columns.get(column).matcher(row.get(column)).matches()) {
          odd.add(row + " column " + column);
        }
      }
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void noVerbComesTwice() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (List<String> row : ROWS) {
      String key = Verb.of(row).key();
      if (!seen.add(key)) {
        twice.add(key);
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void formOneNamesItsMasdarAndTheOthersTheirShadda() {
    List<String> odd = new ArrayList<>();
    for (List<String> row : ROWS) {
      Verb verb = Verb.of(row);
      boolean shadda = verb.lemma().indexOf('\u0651') > 0;
      if (verb.form() == Form.I && verb.masdars().isEmpty()
          || (verb.form() == Form.II || verb.form() == Form.V) && !shadda) {
        odd.add(verb.key());
      }
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void everyIrregularFormIsOfAVerbInTheTable() {
    Set<String> keys = new HashSet<>();
    ROWS.forEach(row -> keys.add(Verb.of(row).key()));

    assertThat(keys).containsAll(Irregulars.load().keySet());
  }

  @Test
  void aRowOfTooFewColumnsIsRefused() {
    assertThatThrownBy(() -> Verb.of(List.of("كتب", "ك-ت-ب"))).hasMessageContaining("8 columns");
  }

  @Test
  void aRootThatDoesNotFitItsFormIsRefused() {
    Verb verb = Verb.of(List.of("كتب", "ك-ت", "I", "u", "كتابة", "-", "-", "ed"));

    assertThatThrownBy(() -> VerbTable.of(List.of(verb))).hasMessageContaining("root");
  }
}
