package org.musnad.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musnad.golden.ArticleFile;
import org.musnad.golden.RecordLaws;
import org.musnad.golden.SharedReader;
import org.musnad.record.ArticleRecord;
import org.musnad.text.Article;
import org.musnad.text.Folding;

/** How a text is spelled never changes what it says. */
class SpellingLawsTest {
  private static final List<Article> ARTICLES = ArticleFile.all();

  @TestFactory
  Stream<DynamicTest> spellingChangesNoFact() {
    return Stream.of(Spelling.values())
        .flatMap(spelling -> ARTICLES.stream().map(article -> DynamicTest.dynamicTest(spelling + " " + article.id(), () -> same(article, spelling))));
  }

  private static void same(Article article, Spelling spelling) {
    List<String> facts = Facts.of(SharedReader.MUSNAD.read(article));
    ArticleRecord record = SharedReader.MUSNAD.read(withText(article, spelling.write(article.text(), article.id().hashCode())));
    RecordLaws.check(record);
    assertThat(Facts.of(record)).isEqualTo(facts);
  }

  private static Article withText(Article article, String text) {
    return new Article(article.id(), article.title(), article.outlet(), article.url(), article.published(), text);
  }

  @ParameterizedTest
  @EnumSource
  void everySpellingFoldsToTheSameLetters(Spelling spelling) {
    assertThat(ARTICLES)
        .allSatisfy(article -> assertThat(Folding.fold(spelling.write(article.text(), 7))).isEqualTo(Folding.fold(article.text())));
  }

  @TestFactory
  Stream<DynamicTest> foldingTwiceChangesNothing() {
    Stream<DynamicTest> articles =
        ARTICLES.stream().map(article -> DynamicTest.dynamicTest(article.id(), () -> foldsOnce(article.text())));
    return Stream.concat(articles, Stream.of(DynamicTest.dynamicTest("every code unit", () -> foldsOnce(everyCodeUnit()))));
  }

  private static void foldsOnce(String text) {
    String folded = Folding.fold(text);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  private static String everyCodeUnit() {
    StringBuilder all = new StringBuilder(Character.MAX_VALUE + 1);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.append((char) c);
    }
    return all.toString();
  }
}
