package org.musnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonNounsTest {
  private final CommonNouns nouns = new CommonNouns();

  @Test
  void aWordThatStandsWithAndWithoutTheArticleIsCommon() {
    nouns.count("كتاب ".repeat(9) + "الكتاب ".repeat(8));
    assertThat(nouns.kept()).containsExactly("الكتاب", "كتاب");
  }

  @Test
  void theArticleAfterLamCountsForTheBareWord() {
    nouns.count("كتاب ".repeat(9) + "للكتاب ".repeat(3));
    assertThat(nouns.kept()).containsExactly("كتاب");
  }

  @Test
  void aNameNeverTakesTheArticle() {
    nouns.count("مصطفى ".repeat(90) + "المصطفى ".repeat(3));
    assertThat(nouns.kept()).isEmpty();
  }

  @Test
  void rareWordsAreNotKept() {
    nouns.count("كتاب ".repeat(4) + "الكتاب ".repeat(4));
    assertThat(nouns.kept()).isEmpty();
  }

  @Test
  void marksAndHamzasDoNotMakeTwoWords() {
    nouns.count("أمَل امـل أمل امل أمل، الأمل الامل الأمل. الأمل الأمل");
    assertThat(nouns.kept()).containsExactly("الامل", "امل");
  }
}
