package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.golden.SharedReader;
import org.musnad.text.Article;

/**
 * Runs the example of every row of the frame tables. Rows that the reader cannot read yet stand in {@code frames-not-yet.txt}, which
 * only ever grows shorter; {@code -Dmusnad.golden=write} writes it anew.
 */
class FrameExamplesTest {
  private static final Path NOT_YET = Path.of("src", "test", "resources", "org", "musnad", "statement", "frames-not-yet.txt");
  private static final List<FrameExample> EXAMPLES = FrameExample.shipped();

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadOrKnownNotToBe() throws IOException {
    if ("write".equals(System.getProperty("musnad.golden"))) {
      write();
    }
    Set<String> notYet = notYet();
    return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example.key(), () -> isAsKnown(example, notYet)));
  }

  private static void isAsKnown(FrameExample example, Set<String> notYet) {
    assertThat(example.marks()).as("the example marks a role").isNotEmpty();
    String what = notYet.contains(example.key()) ? "it is read now: take it off " + NOT_YET : example.type() + " with its roles";
    assertThat(holds(example)).as(what).isEqualTo(!notYet.contains(example.key()));
  }

  @Test
  void theListNamesOnlyRowsThatThereAre() throws IOException {
    Set<String> keys = EXAMPLES.stream().map(FrameExample::key).collect(Collectors.toSet());
    assertThat(notYet()).as("rows taken out or rewritten: take them off " + NOT_YET).isSubsetOf(keys);
  }

  @Test
  void noTwoRowsAreAlike() {
    assertThat(EXAMPLES).extracting(FrameExample::key).doesNotHaveDuplicates();
  }

  private static boolean holds(FrameExample example) {
    return example.holds(SharedReader.MUSNAD.read(Article.ofText("example", example.text())));
  }

  private static Set<String> notYet() throws IOException {
    return new TreeSet<>(Files.readAllLines(NOT_YET));
  }

  private static void write() throws IOException {
    Files.createDirectories(NOT_YET.getParent());
    Files.write(NOT_YET, EXAMPLES.stream().filter(example -> !holds(example)).map(FrameExample::key).toList());
  }
}
