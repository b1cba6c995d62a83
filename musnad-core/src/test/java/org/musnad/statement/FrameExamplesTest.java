package org.musnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.golden.SharedReader;
import org.musnad.text.Article;

/** Runs the example of every row of the frame tables. */
class FrameExamplesTest {
  private static final List<FrameExample> EXAMPLES = FrameExample.shipped();

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsItsRowSays() {
    return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example.key(), () -> isRead(example)));
  }

  private static void isRead(FrameExample example) {
    assertThat(example.marks()).as("the example marks a role").isNotEmpty();
    boolean read = example.holds(SharedReader.MUSNAD.read(Article.ofText("example", example.text())));
    assertThat(read).as(example.key() + " is read as " + example.type() + " with its roles").isTrue();
  }

  @Test
  void noTwoRowsAreAlike() {
    assertThat(EXAMPLES).extracting(FrameExample::key).doesNotHaveDuplicates();
  }
}
