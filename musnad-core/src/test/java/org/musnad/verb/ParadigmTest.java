package org.musnad.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musnad.text.Folding;

/**
 * Whole paradigms, written out in {@code paradigms.tsv}: nothing missing, nothing more, each form with its
 * features.
 */
class ParadigmTest {
  /** A verb and its rows, each a label and the words. */
  record Block(Verb verb, List<List<String>> rows) {
    @Override
    public String toString() {
      return verb.key();
    }
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyFormIsGivenAndNoOther(Block block) {
    Set<String> expected = new TreeSet<>();
    for (List<String> row : block.rows()) {
      for (String word : row.get(1).split("[ /]")) {
        expected.add(Folding.fold(word));
      }
    }
    Set<String> forms = new TreeSet<>();
    VerbTable.of(List.of(block.verb())).forEach((form, readings) -> forms.add(form));

    assertThat(forms).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyCellOfAFiniteRowHasItsPersonGenderAndNumber(Block block) {
    VerbTable table = VerbTable.of(List.of(block.verb()));
    int cells = 0;
    for (List<String> row : block.rows()) {
      List<Ending> endings = endings(row.get(0));
      String[] words = row.get(1).split(" ");
      for (int cell = 0; cell < endings.size(); cell++) {
        Ending ending = endings.get(cell);
        for (String word : words[cell].split("/")) {
          assertThat(table.lookup(Folding.fold(word)))
              .as("%s, %s: %s", block, row.get(0), word)
              .anyMatch(reading -> reads(reading.inflection(), row.get(0), ending));
          cells++;
        }
      }
    }
    assertThat(cells).isPositive();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void boundFormsAreMarked(Block block) {
    VerbTable table = VerbTable.of(List.of(block.verb()));
    for (List<String> row : block.rows()) {
      for (String word : row.get(0).endsWith(" bound") ? row.get(1).split(" ") : new String[0]) {
        assertThat(table.lookup(word)).as(word).anyMatch(VerbForm::bound);
      }
    }
    assertThat(block.rows()).isNotEmpty();
  }

  private static boolean reads(Inflection inflection, String label, Ending ending) {
    if (!(inflection instanceof Finite finite)) {
      return false;
    }
    boolean tense = label.startsWith(finite.tense().name().toLowerCase(Locale.ROOT));
    boolean voice = finite.voice() == Inflection.Voice.EITHER
        || label.contains(finite.voice().name().toLowerCase(Locale.ROOT));
    boolean mood = !label.endsWith("jussive") || finite.mood() != Inflection.Mood.INDICATIVE
        && finite.mood() != Inflection.Mood.NOT_JUSSIVE;
    return tense && voice && mood && ending.person() == finite.person() && ending.gender() == finite.gender()
        && ending.number() == finite.number();
  }

  private static List<Ending> endings(String label) {
    if (label.startsWith("past")) {
      return Ending.PAST.stream().filter(ending -> ending.attachment() != Inflection.Attachment.BOUND).toList();
    }
    return label.startsWith("present") ? Ending.PRESENT : List.of();
  }

  static Stream<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines()) {
      List<String> cells = Rows.split(line, '\t');
      if (cells.get(0).equals("verb")) {
        blocks.add(new Block(Verb.of(cells.subList(1, cells.size())), new ArrayList<>()));
      } else {
        blocks.get(blocks.size() - 1).rows().add(cells);
      }
    }
    return blocks.stream();
  }

  private static Set<String> duplicatesOf(List<String> keys) {
    return keys.stream().filter(key -> keys.indexOf(key) != keys.lastIndexOf(key)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void noRowComesTwice(Block block) {
    assertThat(duplicatesOf(block.rows().stream().map(row -> row.get(0)).toList())).isEmpty();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Objects.requireNonNull(ParadigmTest.class.getResourceAsStream("paradigms.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#")).toList();
    }
  }
}
