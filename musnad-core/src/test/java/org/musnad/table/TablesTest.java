package org.musnad.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.lexicon.Table;

/** What every table keeps to. A table is found by listing the resources: a new one is checked without a word here. */
class TablesTest {
  /** Arabic letters with their marks, signs of prose, ASCII; no Persian letters, no presentation forms, no direction marks. */
  private static final Pattern PLAIN = Pattern.compile("[\\t\\x20-\\x7e\\u0621-\\u063a\\u0641-\\u0652،؛؟«»⟦⟧…]*");

  /** Rules show how newspapers write, tatweel included; comments may show a suffix with it. */
  private static final Pattern PROSE = Pattern.compile("[\\t\\x20-\\x7e\\u0621-\\u063a\\u0640-\\u0652،؛؟«»⟦⟧…]*");

  private static final Pattern UNTIDY = Pattern.compile("^ | $| \\t|\\t |\\t\\||\\|\\t|\\|\\||\\S {2,}\\S");

  private static Stream<DynamicTest> each(List<DataFile> files, Consumer<DataFile> test) {
    return files.stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> test.accept(file)));
  }

  @TestFactory
  Stream<DynamicTest> everyLetterIsOneThatATableMayHave() {
    return each(DataFile.all(), file -> assertThat(offending(file, TablesTest::hasOddLetter)).isEmpty());
  }

  private static boolean hasOddLetter(DataFile file, DataFile.Line line) {
    Pattern allowed = line.isData() && !file.name().endsWith(".rules") ? PLAIN : PROSE;
    return !allowed.matcher(line.letters()).matches();
  }

  @TestFactory
  Stream<DynamicTest> noCellHasStraySpacesOrEmptyAlternatives() {
    return each(
        DataFile.tables(), file -> assertThat(offending(file, (f, line) -> line.isData() && isUntidy(line.letters()))).isEmpty());
  }

  private static boolean isUntidy(String line) {
    return UNTIDY.matcher(line).find();
  }

  private static List<String> offending(DataFile file, Offence offence) {
    List<String> found = new ArrayList<>();
    for (DataFile.Line line : file.lines()) {
      if (offence.isIn(file, line)) {
        found.add(file.name() + ":" + line.number() + ": " + line.letters());
      }
    }
    return found;
  }

  @FunctionalInterface
  private interface Offence {
    boolean isIn(DataFile file, DataFile.Line line);
  }

  @TestFactory
  Stream<DynamicTest> everyRowHasASourceThatTheCommentAtTheTopExplains() {
    return each(DataFile.tables(), TablesTest::isSourced);
  }

  private static void isSourced(DataFile file) {
    Table table = file.table();
    assertThat(table.rows()).as(file.name()).isNotEmpty();
    Set<String> codes = new TreeSet<>();
    int source = table.column("source");
    for (Table.Row row : table.rows()) {
      assertThat(row.cell(source)).as(file.name() + ":" + row.line() + " has a source").isNotEmpty();
      codes.add(row.cell(source));
    }
    String comment = file.comment();
    assertThat(codes).as("codes explained in the comment").allMatch(code -> Pattern.compile("\\b" + Pattern.quote(code) + " = ").matcher(comment).find());
  }

  @TestFactory
  Stream<DynamicTest> nothingIsSaidTwice() {
    Map<String, TableKey> keys = TableKey.all();
    return each(
        DataFile.tables(),
        file -> {
          assertThat(keys).as("state its key in keys.tsv").containsKey(file.name());
          assertThat(keys.getOrDefault(file.name(), TableKey.NONE).repeats(file.table())).isEmpty();
        });
  }

  @Test
  void everyKeyIsThatOfATable() {
    assertThat(DataFile.tables()).extracting(DataFile::name).containsAll(TableKey.all().keySet());
  }

  @TestFactory
  Stream<DynamicTest> cellsOfClosedListsHoldOnlyTheirWords() {
    Map<String, DataFile> files = new HashMap<>();
    DataFile.tables().forEach(file -> files.put(file.name(), file));
    return ClosedList.all().stream()
        .map(
            list ->
                DynamicTest.dynamicTest(
                    list.table() + " " + list.column(),
                    () -> {
                      assertThat(files).containsKey(list.table());
                      assertThat(list.strangers(DataFile.of(list.table()).table())).isEmpty();
                    }));
  }
}
