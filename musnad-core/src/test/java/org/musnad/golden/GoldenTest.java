package org.musnad.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.record.ArticleRecord;

/**
 * Each folder of {@code articles} holds an article, its text with marks, and its record. A new case is a new folder with
 * {@code article.txt}; {@code -Dmusnad.golden=write} writes what the reader makes of all of them, to be looked at before it is kept.
 */
class GoldenTest {
  private static final boolean WRITE = "write".equals(System.getProperty("musnad.golden"));

  @Test
  void thereAreArticles() {
    assertThat(ArticleFile.golden()).hasSizeGreaterThanOrEqualTo(24);
  }

  @TestFactory
  Stream<DynamicTest> everyArticleIsReadAsBefore() {
    return ArticleFile.golden().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> isReadAsBefore(folder)));
  }

  private static void isReadAsBefore(Path folder) throws IOException {
    ArticleRecord record = SharedReader.MUSNAD.read(ArticleFile.read(folder.resolve("article.txt")));
    RecordLaws.check(record);
    compare(folder.resolve("marked.txt"), MarkedArticle.of(record));
    compare(folder.resolve("record.txt"), RecordSheet.of(record));
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (WRITE) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).as(expected.toString()).isEqualTo(ArticleFile.letters(expected));
  }

  @TestFactory
  Stream<DynamicTest> everySampleKeepsTheLaws() {
    return ArticleFile.all().stream()
        .map(
            article ->
                DynamicTest.dynamicTest(
                    article.id(),
                    () -> {
                      ArticleRecord record = SharedReader.MUSNAD.read(article);
                      assertThat(record.warnings()).isEmpty();
                      RecordLaws.check(record);
                    }));
  }
}
