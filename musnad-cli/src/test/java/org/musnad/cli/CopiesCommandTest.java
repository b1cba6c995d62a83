package org.musnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.language.Language;
import org.musnad.syndication.Credit;

class CopiesCommandTest {
  private static final String TEXT =
      "افتتحت وزيرة الموارد المائية سلوى الدرويش صباح الأحد سد وادي الغزال شمال مدينة رمادة، ويروي السد ثلاثين ألف دونم من الأراضي.";

  @TempDir Path directory;

  private String archive = "";

  @BeforeEach
  void addArticles() throws IOException {
    archive = directory.resolve("news.db").toString();
    article("a", "النهار", "2020-05-07", "رمادة - رويترز: " + TEXT);
    article("b", "الأفق", "2020-05-08", TEXT);
    article("c", "الميزان", "2020-05-08", "زار سالم النوري مدينة الموصل والتقى عددا من شيوخها ووجهائها في ديوان المحافظة.");
    Run.of("add", "--archive", archive, directory.resolve("in").toString());
  }

  private void article(String name, String outlet, String day, String text) throws IOException {
    Files.createDirectories(directory.resolve("in"));
    Files.writeString(directory.resolve("in").resolve(name + ".txt"), "outlet: " + outlet + "\npublished: " + day + "\n\n" + text);
  }

  @Test
  void chainsAreListedWithTheirOriginalFirst() {
    Run run = Run.english("copies", "--archive", archive);
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).satisfiesExactly(
        original -> assertThat(original).startsWith("1 · a").contains("النهار"),
        copy -> assertThat(copy).startsWith("  ← 2 · b").contains("2020-05-08 · ", "% alike").endsWith("100% of the shorter one in the longer"),
        credit -> assertThat(credit).isEqualTo("  Credit: reuters (dateline)"));
    assertThat(run.err()).isEqualTo("Copied articles: 1, their copies: 1.\n");
  }

  @Test
  void theChainOfOneArticleIsShownWhicheverOfThemIsNamed() {
    assertThat(Run.english("copies", "--archive", archive, "b").out())
        .isEqualTo(Run.english("copies", "--archive", archive, "1").out())
        .contains("1 · a", "← 2 · b");
    Run alone = Run.of("copies", "--archive", archive, "c");
    assertThat(alone.exit()).isZero();
    assertThat(alone.out()).startsWith("3 · c");
    assertThat(alone.err()).isEqualTo("لا نسخة منه في الأرشيف.\n");
  }

  @Test
  void agenciesAreNamedInArabic() {
    assertThat(Run.of("copies", "--archive", archive).out()).contains("المنسوب إليه: رويترز (صدر الخبر)");
  }

  @Test
  void anUnknownArticleIsSaid() {
    Run run = Run.english("copies", "--archive", archive, "77");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("77");
  }

  @Test
  void helpHasExamplesInBothLanguages() {
    assertThat(Run.of("copies", "--help").out()).contains("الاستعمال: musnad copies", "\n  musnad copies ");
    assertThat(Run.english("copies", "--help").out()).contains("Usage: musnad copies", "\n  musnad copies ");
  }

  @Test
  void everyPlaceOfACreditHasWords() {
    for (Language language : Language.values()) {
      assertThat(Credit.Place.values()).allSatisfy(place -> assertThat(Messages.in(language).has("copies." + place)).isTrue());
    }
  }
}
